import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { modes } from '../scenario/mode.ts'
import { FigureCells, FigureHeads } from './figure-cells.tsx'
import { GraphLegend } from './graph-legend.tsx'
import { GraphTable } from './graph-table.tsx'
import { GraphView } from './graph-view.tsx'
import { Problems } from './problems.tsx'
import type { ScenarioReport as Report } from './reports.ts'
import { walkPath } from './walk-path.ts'
import { WalkView } from './walk-view.tsx'

/** One scenario in one mode: figures, problems, the walk, and the graph of its states. */
export function ScenarioReport({ slug, mode, figures, problems, played }: Report) {
  const { t } = useTranslation('authoring')
  return (
    <div className="report">
      <p>
        <LocalLink to="/soan-thao">{t('all')}</LocalLink>
      </p>
      <h1>{played?.texts['title'] ?? slug}</h1>
      <nav className="play-modes" aria-label={t('mode')}>
        {modes.map((each) => (
          <LocalLink
            key={each}
            to={walkPath(slug, each)}
            {...(each === mode && { 'aria-current': 'page' as const })}
          >
            {t(`modes.${each}`)}
          </LocalLink>
        ))}
      </nav>
      <Problems problems={problems} />
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              <FigureHeads />
            </tr>
          </thead>
          <tbody>
            <tr>
              <FigureCells figures={figures?.[mode]} />
            </tr>
          </tbody>
        </table>
      </div>
      {played ? (
        <>
          <WalkView played={played} slug={slug} mode={mode} />
          <section aria-labelledby="graph">
            <h2 id="graph">{t('graph')}</h2>
            <p>
              {t('graph-words', {
                states: figures?.[mode].states,
                edges: figures?.[mode].edges,
              })}{' '}
              {played.sketch.isFolded && t('folded')}
            </p>
            <GraphLegend />
            <GraphView drawing={played.drawing} slug={slug} mode={mode} />
            <GraphTable drawing={played.drawing} slug={slug} mode={mode} />
          </section>
        </>
      ) : (
        <p>{t('not-played')}</p>
      )}
    </div>
  )
}
