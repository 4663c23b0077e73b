import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { StatedListName } from './stated-list.ts'

type Props = {
  unitId: string
  list: StatedListName
  /** What the page shows of it, as a query. */
  shown?: string
}

/** What is stated on a page, to take away, change and give back there. */
export function ListLinks({ unitId, list, shown = '' }: Props) {
  const { t } = useTranslation('exports')
  const to = (format: string) =>
    `/can-bo/don-vi/${unitId}/xuat/${list}?format=${format}${shown}`
  return (
    <p className="lone-link">
      {t('lists.take')} <LocalLink to={to('xlsx')}>{t('lists.xlsx')}</LocalLink>
      {' · '}
      <LocalLink to={to('csv')}>{t('lists.csv')}</LocalLink>
    </p>
  )
}
