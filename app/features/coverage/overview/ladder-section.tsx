import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { indicatorOf } from '../cells/indicator.ts'
import { Bar } from '../charts/bar.tsx'
import { indicatorPath } from '../opened/indicator-path.ts'
import { countIn } from '../table/sort-places.ts'
import type { Ladder, ShownCoverage } from './shown-coverage.ts'
import { Fold } from './fold.tsx'
import { Shown, useWriting } from './shown-numbers.tsx'

/** How far people have come, from having reached us to having done it for real. */
export function LadderSection(shown: ShownCoverage) {
  const { t } = useTranslation('coverage')
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder">{t('ladder.title')}</h2>
      <p>{t('ladder.what')}</p>
      <div className="ladders">
        {shown.ladders.map((ladder) => (
          <LadderTable key={ladder.thing} ladder={ladder} shown={shown} />
        ))}
      </div>
    </section>
  )
}

function LadderTable({ ladder, shown }: { ladder: Ladder; shown: ShownCoverage }) {
  const { t } = useTranslation('coverage')
  const { thing, steps } = ladder
  const most = Math.max(1, ...steps.map(({ count }) => countIn(count) ?? 0))
  const { day } = shown.question.asked
  const { said: saidOf } = useWriting()
  const said = Object.fromEntries(grades.map((grade) => [grade, saidOf(ladder[grade])]))
  return (
    <div className="rungs">
      <table className="bars-table">
        <caption>{t(`ladder.of.${thing}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ladder.step')}</th>
            <th scope="col" className="number">
              {t('ladder.people')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, count }) => (
            <tr key={step}>
              <th scope="row">
                <LocalLink
                  to={indicatorPath(shown.unit.id, indicatorOf(thing, step), { day })}
                >
                  {t(`ladder.steps.${step}`)}
                </LocalLink>
                <Bar count={countIn(count)} whole={most} />
              </th>
              <td className="number">
                <Shown number={count} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Fold says={t('ladder.grade', said)}>
        <dl className="lines">
          {grades.map((grade) => (
            <div key={grade}>
              <dt>{t(`ladder.grades.${grade}`)}</dt>
              <dd>
                <LocalLink
                  to={indicatorPath(shown.unit.id, indicatorOf(thing, rungOf[grade]), {
                    day,
                  })}
                >
                  <Shown number={ladder[grade]} />
                </LocalLink>
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
    </div>
  )
}

const grades = ['self', 'word', 'seen', 'again'] as const

/** Which number a ground was counted for: that number's page says all its grounds. */
const rungOf = {
  self: 'passed',
  word: 'passed',
  seen: 'confirmed',
  again: 'confirmed',
} as const
