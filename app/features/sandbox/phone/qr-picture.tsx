import { qrPath, unpackQr } from '#app/platform/qr-path.ts'
import { useStage } from './stage-context.tsx'

type Props = {
  /** The transfer it tells of; without one it says nothing. */
  qr: string | undefined
  /** Undefined where words beside it say what it is. */
  label: string | undefined
  isFaded?: boolean
}

/** Cells that look like a code of the smallest size. */
const sayingNothing =
  '00000000.00000000.00000000.00000000.0fea3f80.08202080.0baa2e80.0ba1ae80.' +
  '0ba1ae80.082a2080.0fe03f80.000a0000.06318c00.06318c00.094a5280.00000000.' +
  '094a5280.00018c00.0fe18c00.082a5280.0ba00000.0baa5280.0ba18c00.08218c00.' +
  '0fea5280.00000000.00000000.00000000.00000000'

/**
 * The QR code of a practice transfer, or a drawing that looks like one and says nothing: a real
 * phone pointed at that finds no address to open.
 */
export function QrPicture({ qr, label, isFaded = false }: Props) {
  const { stage } = useStage()
  const made = qr === undefined ? undefined : stage.compiled.qrs?.[qr]
  const { size, path } = qrPath(unpackQr(made ?? sayingNothing))
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
