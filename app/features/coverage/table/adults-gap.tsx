import { useTranslation } from 'react-i18next'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownCoverage } from '../overview/shown-coverage.ts'

type Props = NonNullable<ShownCoverage['gap']> & { unitId: string }

/** How far the adults in the rows are from those of the last, where a commune said another number. */
export function AdultsGap({ unitId, own, sum, difference, silent }: Props) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const written = (number: number) => writtenNumber(number, language)
  const words = {
    ...{ own: written(own), sum: written(sum), by: written(Math.abs(difference)) },
    share: writtenRate(Math.abs(difference), own, language),
  }
  return (
    <p>
      {t(difference > 0 ? 'places.gap.more' : 'places.gap.fewer', words)}
      {silent > 0 && ` ${t('places.gap.silent', { count: silent })}`}{' '}
      <LocalLink to={`/can-bo/don-vi/${unitId}/mau-so`}>
        {t('headline.see-adults')}
      </LocalLink>
    </p>
  )
}
