import { useTranslation } from 'react-i18next'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { GoalBar } from '../charts/goal-bar.tsx'
import { indicatorPath } from '../opened/indicator-path.ts'
import { countIn } from '../table/sort-places.ts'
import { PartlyRate, Unstated } from './partly-rate.tsx'
import type { Headline, ShownCoverage } from './shown-coverage.ts'
import { Change, Shown } from './shown-numbers.tsx'

/** The final indicator: how many adults can, of how many, by when how many should. */
export function HeadlineSection(shown: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const { headline, unit, question } = shown
  const { able, target, change } = headline
  return (
    <section className="card headline" aria-labelledby="headline">
      <h2 id="headline">{t('headline.title')}</h2>
      <p className="headline-number">
        <LocalLink to={indicatorPath(unit.id, 'core.passed', { day: question.asked.day })}>
          <Shown number={able} />
        </LocalLink>{' '}
        <Of headline={headline} />
      </p>
      <Sentence {...shown} />
      {isPartly(headline) && <PartlyRate rate={headline.rate} level={unit.level} />}
      <Unstated {...shown} />
      <Goal headline={headline} />
      <dl className="headline-facts">
        <div>
          <dt>{t('headline.adults')}</dt>
          <dd>
            <AdultsStated headline={headline} />
            {shown.mayState && (
              <LocalLink to={`/can-bo/don-vi/${unit.id}/mau-so`}>
                {t(
                  headline.adults.adults === null
                    ? 'headline.state-adults'
                    : 'headline.see-adults',
                )}
              </LocalLink>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('headline.target', { year: Number(question.asked.day.slice(0, 4)) })}</dt>
          <dd>
            {target ? <TargetStated target={target} /> : <p>{t('headline.no-target')}</p>}
            {shown.mayState && (
              <LocalLink to={`/can-bo/don-vi/${unit.id}/chi-tieu`}>
                {t(target ? 'headline.see-target' : 'headline.state-target')}
              </LocalLink>
            )}
          </dd>
        </div>
        <div>
          <dt>
            {t('headline.change', { day: writtenDay(headline.since, useLanguage()) })}
          </dt>
          <dd>
            <p>{able.kind === 'unreported' ? '–' : <Change number={change} />}</p>
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** Whether the rate is of some of the units only, so that its counts are not those of all. */
const isPartly = ({ adults, rate }: Headline): boolean =>
  adults.adults !== null && rate.stated < rate.units

/** `trên 2.140 người lớn (21,0 %)`: a rate never without its two counts. */
function Of({ headline }: { headline: Headline }) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const { able, adults } = headline
  const count = countIn(able)
  if (adults.adults === null || isPartly(headline) || count === undefined) return null
  return (
    <>
      {t('headline.of', {
        adults: writtenNumber(adults.adults, language),
        rate: writtenRate(count, adults.adults, language),
      })}
    </>
  )
}

function Sentence({ unit, question, headline }: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const { able, adults, rate } = headline
  const words = { unit: unit.name, day: writtenDay(question.asked.day, language) }
  if (able.kind !== 'count') return <p>{t(`headline.says.${able.kind}`, words)}</p>
  const counted = { ...words, able: writtenNumber(able.count, language) }
  const isUnknown = rate.outOf.kind !== 'count' && rate.able.kind === 'count'
  if (adults.adults === null || isUnknown) {
    return <p>{t('headline.says.no-adults', counted)}</p>
  }
  if (isPartly(headline)) return null
  if (able.count <= adults.adults)
    return <ToTarget able={able.count} target={headline.target} />
  return (
    <p>
      {t('headline.says.too-many', {
        ...counted,
        adults: writtenNumber(adults.adults, language),
        rate: writtenRate(able.count, adults.adults, language),
      })}
    </p>
  )
}

/** What is still to be done this year: the number and its whole stand above already. */
function ToTarget({ able, target }: { able: number; target: Headline['target'] }) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  if (!target) return null
  const missing = target.adults - able
  const words = { year: target.year, target: writtenNumber(target.adults, language) }
  return (
    <p>
      {missing > 0
        ? t('headline.says.short', { ...words, missing: writtenNumber(missing, language) })
        : t('headline.says.reached', words)}
    </p>
  )
}

function Goal({ headline }: { headline: Headline }) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const { able, adults, target } = headline
  const count = countIn(able)
  const whole = isPartly(headline) ? null : adults.adults
  const end = whole ?? target?.adults
  if (end === undefined || count === undefined) return null
  const label = t(whole === null ? 'headline.bar-to-target' : 'headline.bar', {
    able: writtenNumber(count, language),
    target: target ? writtenNumber(target.adults, language) : t('headline.none'),
    whole: whole === null ? t('headline.none') : writtenNumber(whole, language),
  })
  return (
    <figure className="goal">
      <GoalBar label={label} count={count} target={target?.adults} whole={end} />
      <figcaption>{label}</figcaption>
    </figure>
  )
}

function AdultsStated({ headline: { adults } }: { headline: Headline }) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  if (adults.adults === null) return <p>{t('headline.no-adults')}</p>
  return (
    <p>
      {writtenNumber(adults.adults, language)}
      {adults.missing > 0 && (
        <span className="soft">
          {t('places.partly', {
            stated: adults.stated,
            all: adults.stated + adults.missing,
          })}
        </span>
      )}
      {adults.asOf !== null && (
        <span className="soft">
          {t('headline.by', {
            source: adults.sources.slice(0, 3).join('; '),
            day: writtenDay(adults.asOf, language),
          })}
        </span>
      )}
    </p>
  )
}

function TargetStated({ target }: { target: NonNullable<Headline['target']> }) {
  const language = useLanguage()
  return (
    <p>
      {writtenNumber(target.adults, language)}
      <span className="soft">{target.source}</span>
    </p>
  )
}
