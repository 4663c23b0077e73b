type Props = { label: string; isFaded: boolean }

const size = 21

/**
 * A drawing that looks like a QR code and says nothing: a real phone pointed at it finds no
 * address to open.
 */
export function QrPicture({ label, isFaded }: Props) {
  const cells = Array.from({ length: size * size }, (_, index) => index).filter(isDark)
  return (
    <svg
      className={isFaded ? 'sim-qr is-faded' : 'sim-qr'}
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      role="img"
      aria-label={label}
    >
      <rect x={-2} y={-2} width={size + 4} height={size + 4} className="sim-qr-paper" />
      <path
        className="sim-qr-ink"
        d={cells
          .map((cell) => `M${cell % size} ${Math.floor(cell / size)}h1v1h-1z`)
          .join('')}
      />
    </svg>
  )
}

function isDark(index: number): boolean {
  const x = index % size
  const y = Math.floor(index / size)
  const corner = [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ].find(
    ([left = 0, top = 0]) => x >= left - 1 && x <= left + 7 && y >= top - 1 && y <= top + 7,
  )
  if (!corner) return (x * 7 + y * 13 + x * y * 3) % 5 < 2
  const [left = 0, top = 0] = corner
  const ring = Math.max(Math.abs(x - left - 3), Math.abs(y - top - 3))
  return ring === 3 || ring <= 1
}
