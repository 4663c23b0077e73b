import { useStage } from './stage-context.tsx'

type Props = {
  /** The transfer it tells of; without one it says nothing. */
  qr: string | undefined
  /** Undefined where words beside it say what it is. */
  label: string | undefined
  isFaded?: boolean
}

type Drawn = { size: number; path: string }

const side = 21
/** The white margin that readers need, counted in the size of every code. */
const margin = 4

/**
 * The QR code of a practice transfer, or a drawing that looks like one and says nothing: a real
 * phone pointed at that finds no address to open.
 */
export function QrPicture({ qr, label, isFaded = false }: Props) {
  const { stage } = useStage()
  const made = qr === undefined ? undefined : stage.compiled.qrs?.[qr]
  const { size, path } = made ?? emptyQr()
  const named =
    label === undefined
      ? ({ 'aria-hidden': true } as const)
      : { role: 'img', 'aria-label': label }
  return (
    <svg
      className={isFaded ? 'sim-qr-drawing is-faded' : 'sim-qr-drawing'}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      {...named}
    >
      <rect width={size} height={size} className="sim-qr-paper" />
      <path className="sim-qr-ink" d={path} />
    </svg>
  )
}

function emptyQr(): Drawn {
  const cells = Array.from({ length: side * side }, (_, index) => index).filter(isDark)
  const path = cells
    .map((cell) => `M${margin + (cell % side)} ${margin + Math.floor(cell / side)}h1v1h-1z`)
    .join('')
  return { size: side + 2 * margin, path }
}

function isDark(index: number): boolean {
  const x = index % side
  const y = Math.floor(index / side)
  const corner = [
    [0, 0],
    [side - 7, 0],
    [0, side - 7],
  ].find(
    ([left = 0, top = 0]) => x >= left - 1 && x <= left + 7 && y >= top - 1 && y <= top + 7,
  )
  if (!corner) return (x * 7 + y * 13 + x * y * 3) % 5 < 2
  const [left = 0, top = 0] = corner
  const ring = Math.max(Math.abs(x - left - 3), Math.abs(y - top - 3))
  return ring === 3 || ring <= 1
}
