import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { periodTypes, type PeriodType } from '../period.ts'
import { typeWords } from './type-words.ts'

/** Months, quarters and the others beside one another. */
export function TypeLinks({ type, at }: { type: PeriodType; at: string }) {
  const { t } = useTranslation('reports')
  return (
    <nav aria-label={t('types.title')}>
      <ul className="report-types">
        {periodTypes.map((each) => (
          <li key={each}>
            <LocalLink
              to={`${at}?loai=${typeWords[each]}`}
              {...(each === type && { 'aria-current': 'page' })}
            >
              {t(`types.${each}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
