import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import type { ShownNumber } from './hide-small.ts'
import {
  peopleCounted,
  type Adults,
  type ShownCounts,
  type UnitCounts,
} from './unit-counts.ts'

/** A unit in numbers: of all together, then of each right below it. */
export function CountsPage({ unit, total, below, hidesSmall }: ShownCounts) {
  const { t } = useTranslation('counts')
  return (
    <div className="column">
      <Way steps={[{ to: `/can-bo/don-vi/${unit.id}`, name: unit.name }]} />
      <h1>{t('title')}</h1>
      <p className="lead">{unit.name}</p>
      <p>{t('what')}</p>
      <Numbers {...total} />
      {hidesSmall && <p className="soft">{t('small-hidden')}</p>}
      {below.length > 0 && (
        <section aria-labelledby="below">
          <h2 id="below">{t('below')}</h2>
          <ul className="plain-rows">
            {below.map(({ unit: child, ...counts }) => (
              <li key={child?.id ?? ''}>
                <h3>{child?.name ?? t('former')}</h3>
                <Numbers {...counts} isPast={!child} />
                {child && unit.level !== 'commune' && (
                  <LocalLink to={`/can-bo/don-vi/${child.id}/so-lieu`}>
                    {t('open', { name: child.name })}
                  </LocalLink>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

type NumbersProps = UnitCounts & { adults: Adults; isPast?: boolean }

function Numbers({ teams, people, adults, isPast = false }: NumbersProps) {
  const { t } = useTranslation('counts')
  const language = useLanguage()
  return (
    <dl className="counts">
      {!isPast && (
        <div>
          <dt>{t('adults')}</dt>
          <dd>
            {adults ? inWords(adults.adults) : t('no-number')}
            {adults && (
              <span className="soft">
                {t('by', { ...adults, day: writtenDay(adults.asOf, language) })}
              </span>
            )}
          </dd>
        </div>
      )}
      {!isPast && (
        <div>
          <dt>{t('teams')}</dt>
          <dd>{teams}</dd>
        </div>
      )}
      {peopleCounted.map((what) => (
        <div key={what}>
          <dt>{t(`people.${what}`)}</dt>
          <dd>
            <Shown number={people[what]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Shown({ number }: { number: ShownNumber }) {
  const { t } = useTranslation('counts')
  return <>{number === null ? t('few') : inWords(number)}</>
}

/** `1 212`, with a space that does not break. */
const inWords = (number: number): string =>
  String(number).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
