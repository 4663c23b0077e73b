import { useTranslation } from 'react-i18next'
import { outlineOf } from './graph-view.tsx'

const kinds = ['start', 'goal', 'trap', 'unsafe', 'fault', 'plain'] as const

/** The shapes by which kinds of states are told apart. */
export function GraphLegend() {
  const { t } = useTranslation('authoring')
  return (
    <ul className="graph-legend" aria-label={t('legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="64" height="34" viewBox="-4 -4 104 64" aria-hidden="true">
            <g className={`graph-state is-${kind}`}>
              <path d={outlineOf(kind, 0, 0, 96, 56)} />
            </g>
          </svg>
          {t(`kinds.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
