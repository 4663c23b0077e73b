import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import type { Language } from '#app/platform/language.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { LineChart } from '../charts/line-chart.tsx'
import { countIn } from '../table/sort-places.ts'
import { coveragePath } from './question.ts'
import type { ShownCoverage } from './shown-coverage.ts'
import { Shown } from './shown-numbers.tsx'
import { useThingName } from './thing-name.tsx'

/** How it has grown, month by month or quarter by quarter, towards this year's target. */
export function TrendSection(shown: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const { trend, total, question } = shown
  const nameOf = useThingName()
  const [first, last] = [trend[0], trend.at(-1)]
  const isDrawn = first && last && trend.length > 1
  const written = (number: number) => writtenNumber(number, language)
  const words = {
    what: nameOf(question.asked.thing),
    from: first ? writtenPeriod(first.period, language) : '',
    to: last ? writtenPeriod(last.period, language) : '',
  }
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{t('trend.title')}</h2>
      <SpanLinks {...shown} />
      <p>{t('trend.what', words)}</p>
      {isDrawn ? (
        <figure className="trend">
          <LineChart
            label={t('trend.label', words)}
            counts={trend.map(({ count }) => countIn(count))}
            target={total.target}
            written={written}
            from={words.from}
            to={words.to}
          />
          {total.target !== undefined && (
            <figcaption className="trend-key">
              {t('trend.target', { target: written(total.target) })}
            </figcaption>
          )}
        </figure>
      ) : (
        <p>{t('trend.too-short')}</p>
      )}
      <details className="trend-table">
        <summary>{t('trend.as-table')}</summary>
        <table className="bars-table">
          <caption>{t('trend.label', words)}</caption>
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
      </details>
    </section>
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
