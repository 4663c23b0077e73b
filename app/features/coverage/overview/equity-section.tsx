import { useTranslation } from 'react-i18next'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { GapBar } from '../charts/gap-bar.tsx'
import { indicatorPath } from '../opened/indicator-path.ts'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import { countIn } from '../table/sort-places.ts'
import type { EquityLine, ShownCoverage } from './shown-coverage.ts'
import { Fold } from './fold.tsx'
import { Shown } from './shown-numbers.tsx'

/** Whether some groups are left behind: of the people known by name, since no group is stated. */
export function EquitySection({ equity, unit, question }: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const widest = Math.max(5, ...equity.map(({ gap = 0 }) => Math.abs(gap)))
  return (
    <section aria-labelledby="equity">
      <h2 id="equity">{t('equity.title')}</h2>
      <Fold says={useFurthestBehind(equity)}>
        <p>{t('equity.what')}</p>
        <ScrollRegion labelledBy="equity">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{t('equity.group')}</th>
                {(['able', 'listed', 'share', 'gap'] as const).map((column) => (
                  <th key={column} scope="col" className="number">
                    {t(`equity.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {equity.map((line) => (
                <tr key={line.group}>
                  <th scope="row">
                    <LocalLink
                      to={indicatorPath(unit.id, 'core.passed', {
                        ...{ day: question.asked.day, group: line.group },
                      })}
                    >
                      {t(`groups.${line.group}`)}
                    </LocalLink>
                    <GapBar gap={line.gap} widest={widest} />
                  </th>
                  <td className="number">
                    <Shown number={line.able} />
                  </td>
                  <td className="number">
                    <Shown number={line.listed} />
                  </td>
                  <Share line={line} />
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <p className="soft">{t('equity.consent')}</p>
      </Fold>
    </section>
  )
}

/** The group that is behind by most, with its two counts. */
function useFurthestBehind(equity: readonly EquityLine[]): string {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const [last] = [...equity].sort(({ gap: one = 0 }, { gap: other = 0 }) => one - other)
  const { gap = 0, group = 'everyone', able, listed } = last ?? {}
  const [some, of] = [countIn(able), countIn(listed)]
  if (gap > leastGap || some === undefined || of === undefined) return t('equity.each')
  return t('equity.behind', {
    group: t(`groups.${group}`),
    able: writtenNumber(some, language),
    listed: writtenNumber(of, language),
    points: writtenNumber(Math.round(-gap * 10) / 10, language),
  })
}

/** In points of a hundred: whoever is less behind than that is not. */
const leastGap = -0.05

function Share({ line: { able, listed, gap, group } }: { line: EquityLine }) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const [some, of] = [countIn(able), countIn(listed)]
  return (
    <>
      <td className="number">
        {some === undefined || of === undefined ? '–' : writtenRate(some, of, language)}
      </td>
      <td className="number">
        {gap === undefined || group === 'everyone' ? '–' : writtenPoints(gap, language, t)}
      </td>
    </>
  )
}

/** `+4,2 điểm`: points of a hundred, never percent of percent. */
function writtenPoints(
  gap: number,
  language: Parameters<typeof writtenRate>[2],
  t: (key: string, values: Record<string, string>) => string,
): string {
  const points = writtenRate(Math.abs(gap), 100, language).replace(/\s?%$/u, '')
  const sign = gap > 0 ? '+' : gap < 0 ? '−' : ''
  return t('equity.points', { points: `${sign}${points}` })
}
