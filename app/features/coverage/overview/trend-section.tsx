import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import type { Language } from '#app/platform/language.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { LineChart } from '../charts/line-chart.tsx'
import { countIn } from '../table/sort-places.ts'
import { Fold } from './fold.tsx'
import { coveragePath } from './question.ts'
import type { ShownCoverage } from './shown-coverage.ts'
import { Shown } from './shown-numbers.tsx'
import { useThingName } from './thing-name.tsx'

/** How it has grown, month by month or quarter by quarter, towards this year's target. */
export function TrendSection(shown: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const { trend, question } = shown
  const nameOf = useThingName()
  const [first, last] = [trend[0], trend.at(-1)]
  const { group, thing } = question.asked
  const words = {
    what:
      group === 'everyone' ? nameOf(thing) : `${nameOf(thing)} (${t(`groups.${group}`)})`,
    from: first ? writtenPeriod(first.period, language) : '',
    to: last ? writtenPeriod(last.period, language) : '',
  }
  const label = t('trend.label', words)
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{t('trend.title')}</h2>
      <SpanLinks {...shown} />
      <p>{t('trend.what', words)}</p>
      {question.asked.span === 'quarter' && (
        <p className="soft">{t('trend.calendar-quarters')}</p>
      )}
      <Drawing shown={shown} label={label} />
      <Fold says={t('trend.as-table', words)}>
        <table className="bars-table">
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('trend.until')}</th>
              <th scope="col" className="number">
                {t('ladder.people')}
              </th>
            </tr>
          </thead>
          <tbody>
            {trend.map(({ period, count }) => (
              <tr key={period}>
                <th scope="row">{writtenPeriod(period, language)}</th>
                <td className="number">
                  <Shown number={count} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </section>
  )
}

/** A target that lies higher than so many times the line would press the line flat. */
const farAbove = 5

/** The line itself, where there is more than one number of it to see. */
function Drawing({
  shown: { trend, total },
  label,
}: {
  shown: ShownCoverage
  label: string
}) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const written = (number: number) => writtenNumber(number, language)
  const counts = trend.map(({ count }) => countIn(count))
  const [first, last] = [trend[0], trend.at(-1)]
  if (!first || !last || trend.length < 2) return <p>{t('trend.too-short')}</p>
  if (counts.every((count) => count === undefined)) return <p>{t('trend.unseen')}</p>
  const { target } = total
  const most = Math.max(0, ...counts.map((count) => count ?? 0))
  const isFar = target !== undefined && most > 0 && target > farAbove * most
  const end = ({ period, count }: typeof first) =>
    t('trend.end', {
      period: writtenPeriod(period, language),
      count: count.kind === 'count' ? written(count.count) : t(`number.${count.kind}`),
    })
  return (
    <figure className="trend">
      <LineChart
        label={label}
        counts={counts}
        target={isFar ? undefined : target}
        written={written}
        from={end(first)}
        to={end(last)}
      />
      {target !== undefined && (
        <figcaption className="trend-key">
          {t(isFar ? 'trend.target-far' : 'trend.target', { target: written(target) })}
        </figcaption>
      )}
    </figure>
  )
}

function SpanLinks({ unit, question: { asked }, today }: ShownCoverage) {
  const { t } = useTranslation('coverage')
  return (
    <p className="choices unprinted">
      {(['month', 'quarter'] as const).map((span) => (
        <LocalLink
          key={span}
          to={`${coveragePath(unit.id, { ...asked, span }, today)}#trend`}
          aria-current={span === asked.span ? 'true' : undefined}
        >
          {t(`trend.by.${span}`)}
        </LocalLink>
      ))}
    </p>
  )
}

/** `11/2026`, or a whole day. */
function writtenPeriod(period: string, language: Language): string {
  const [year = '', month = '', day] = period.split('-')
  return day === undefined ? `${Number(month)}/${year}` : writtenDay(period, language)
}
