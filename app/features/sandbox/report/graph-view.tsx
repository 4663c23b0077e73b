import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { StateKind } from './graph-sketch.ts'
import type { Drawing, PlacedEdge, PlacedNode } from './drawing.ts'
import { walkPath } from './walk-path.ts'
import type { Mode } from '../scenario/mode.ts'

type Props = { drawing: Drawing; slug: string; mode: Mode }

/** The states and what leads from one to another; each is a link to the walk from there. */
export function GraphView({ drawing, slug, mode }: Props) {
  const { t } = useTranslation('authoring')
  const { width, height, nodes, edges } = drawing
  return (
    <div className="graph">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-label={t('graph')}
      >
        <defs>
          <marker
            id="head"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8Z" />
          </marker>
        </defs>
        {edges.map((edge) => (
          <path
            key={`${edge.from}→${edge.to}`}
            className="graph-edge"
            d={lineOf(edge)}
            markerEnd="url(#head)"
          />
        ))}
        {nodes.map((node) => (
          <StateView key={node.id} node={node} href={walkPath(slug, mode, node.trace)} />
        ))}
      </svg>
    </div>
  )
}

function lineOf({ points }: PlacedEdge): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}

function StateView({ node, href }: { node: PlacedNode; href: string }) {
  const { t } = useTranslation('authoring')
  const { x, y, width, height, kind, count, title } = node
  const words = [kind === 'plain' ? '' : t(`kinds.${kind}`), count > 1 ? `(${count})` : '']
    .join(' ')
    .trim()
  const [left, top] = [x - width / 2, y - height / 2]
  return (
    <LocalLink to={href} className={`graph-state is-${kind}`}>
      <path d={outlineOf(kind, left, top, width, height)} />
      <text x={x} y={words === '' ? y + 5 : y - 4} className="graph-title">
        {shortened(title, width)}
        <title>{`${title} ${words}`}</title>
      </text>
      {words !== '' && (
        <text x={x} y={y + 16}>
          {words}
        </text>
      )}
    </LocalLink>
  )
}

/** Boxes are told apart by their ends: round, pointed, cut, or with a double side. */
export function outlineOf(
  kind: StateKind,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const [right, bottom, middle] = [x + width, y + height, y + height / 2]
  const box = `M${x} ${y}H${right}V${bottom}H${x}Z`
  switch (kind) {
    case 'goal':
      return `M${x + 28} ${y}H${right - 28}A28 28 0 0 1 ${right - 28} ${bottom}H${x + 28}A28 28 0 0 1 ${x + 28} ${y}Z`
    case 'trap':
    case 'unsafe':
      return `M${x + 14} ${y}H${right - 14}L${right} ${y + 14}V${bottom - 14}L${right - 14} ${bottom}H${x + 14}L${x} ${bottom - 14}V${y + 14}Z`
    case 'fault':
      return `M${x + 14} ${y}H${right - 14}L${right} ${middle}L${right - 14} ${bottom}H${x + 14}L${x} ${middle}Z`
    case 'start':
      return `${box}M${x + 6} ${y + 6}H${right - 6}V${bottom - 6}H${x + 6}Z`
    case 'plain':
      return box
  }
}

function shortened(title: string, width: number): string {
  const most = Math.floor((width - 24) / 7.4)
  return title.length > most ? `${title.slice(0, most - 1)}…` : title
}
