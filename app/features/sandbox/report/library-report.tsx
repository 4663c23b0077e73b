import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { modes } from '../scenario/mode.ts'
import { FigureCells, FigureHeads } from './figure-cells.tsx'
import { Problems } from './problems.tsx'
import type { ScenarioSummary } from './reports.ts'
import { walkPath } from './walk-path.ts'

type Props = { scenarios: readonly ScenarioSummary[]; others: readonly string[] }

/** All scenarios with their figures, and everything that is wrong. */
export function LibraryReport({ scenarios, others }: Props) {
  const { t } = useTranslation('authoring')
  const seconds = scenarios.reduce((sum, each) => sum + each.seconds, 0)
  const count = scenarios.reduce((sum, each) => sum + each.problems.length, others.length)
  return (
    <div className="report">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>
        <strong>{count === 0 ? t('no-problems') : t('problem-count', { count })}</strong>
      </p>
      <Problems problems={others} />
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('scenario')}</th>
              <th scope="col">{t('mode')}</th>
              <FigureHeads />
            </tr>
          </thead>
          <tbody>
            {scenarios.map(({ slug, figures, problems }) => (
              <Fragment key={slug}>
                {modes.map((mode, index) => (
                  <tr key={mode}>
                    {index === 0 && (
                      <th scope="rowgroup" rowSpan={modes.length}>
                        <LocalLink to={walkPath(slug, 'guided')}>{slug}</LocalLink>
                        {problems.length > 0 && (
                          <p className="report-wrong">
                            {t('problem-count', { count: problems.length })}
                          </p>
                        )}
                      </th>
                    )}
                    <td>
                      <LocalLink to={walkPath(slug, mode)}>{t(`modes.${mode}`)}</LocalLink>
                    </td>
                    <FigureCells figures={figures?.[mode]} />
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('seconds')}</th>
              <td className="number" colSpan={5}>
                {seconds.toFixed(1)}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  )
}
