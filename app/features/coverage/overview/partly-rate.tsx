import { useTranslation } from 'react-i18next'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { Rate } from '../denominators/rate.ts'
import { countIn } from '../table/sort-places.ts'
import { Fold } from './fold.tsx'
import type { ShownCoverage } from './shown-coverage.ts'

/** The rate where not all have said, and of whom it is. */
export function PartlyRate({ rate, level: of }: { rate: Rate; level: string }) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const { able, outOf, stated, units } = rate
  const [count = 0, adults] = [countIn(able), countIn(outOf)]
  const isNothing = able.kind === 'unreported' || adults === undefined
  if (isNothing && able.kind !== 'hidden') return null
  const level = of === 'commune' ? 'commune' : 'above'
  const written = (number: number) => writtenNumber(number, language)
  const counted = () => ({
    ...{ able: written(count), adults: written(adults ?? 0) },
    rate: writtenRate(count, adults ?? 0, language),
  })
  return (
    <p>
      <strong>{able.kind === 'hidden' ? t('rate.hidden') : t('rate.of', counted())}</strong>{' '}
      {stated > 0 &&
        t(`rate.partly.${level}`, { stated: written(stated), units: written(units) })}
      {of === 'nation' && ` ${t('rate.without-hidden')}`}
    </p>
  )
}

/** Who has not said how many live there, each one press from where it is said. */
export function Unstated({ headline: { unstated }, unit }: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  if (unstated.length === 0) return null
  return (
    <Fold says={t(`rate.unstated.${unit.level}`, { count: unstated.length })}>
      <ul className="plain-rows">
        {unstated.map(({ id, name, missing, units }) => (
          <li key={id}>
            <LocalLink to={`/can-bo/don-vi/${id}/mau-so`}>{name}</LocalLink>
            {units > 1 && (
              <span className="soft">
                {t('rate.missing', {
                  missing: writtenNumber(missing, language),
                  units: writtenNumber(units, language),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
