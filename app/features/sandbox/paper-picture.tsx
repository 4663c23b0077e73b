import type { ReactNode } from 'react'
import type { BlockOf } from './block.ts'

type Paper = BlockOf<'choice'>['papers'][string]

const lines = (...at: number[]) => at.map((y) => `M14 ${y}h52`).join('')

/** What each kind of sample paper looks like from afar; none of them bears a name or a face. */
const drawn: Record<Paper['shows'], ReactNode> = {
  card: (
    <>
      <rect x={6} y={18} width={68} height={44} rx={4} className="paper-sheet paper-tint" />
      <rect x={12} y={26} width={18} height={24} className="paper-ink" />
      <path d="M36 28h32M36 36h26M36 44h30M12 56h56" className="paper-line" />
    </>
  ),
  form: (
    <>
      <rect x={10} y={4} width={60} height={72} className="paper-sheet" />
      <path d={`M26 12h28${lines(24, 32, 40, 48, 56)}M46 68h18`} className="paper-line" />
    </>
  ),
  contract: (
    <>
      <rect x={10} y={4} width={60} height={72} className="paper-sheet" />
      <path d={`M22 12h36${lines(22, 28, 34, 40, 46)}`} className="paper-line" />
      <path
        d="M16 66c4-8 7 4 10-2s5 2 8 0M48 66c4-8 7 4 10-2s4 2 6 0"
        className="paper-line"
      />
    </>
  ),
  bill: (
    <>
      <path d="M16 4h48v68l-6-4-6 4-6-4-6 4-6-4-6 4-6-4-6 4z" className="paper-sheet" />
      <path
        d="M24 14h32M22 26h18M50 26h8M22 34h18M50 34h8M22 50h36"
        className="paper-line"
      />
    </>
  ),
  certificate: (
    <>
      <rect x={4} y={12} width={72} height={56} className="paper-sheet paper-tint" />
      <rect x={9} y={17} width={62} height={46} className="paper-edge" />
      <path d="M24 28h32M18 38h44M18 46h36" className="paper-line" />
      <circle cx={60} cy={54} r={6} className="paper-seal" />
    </>
  ),
  photo: (
    <>
      <rect x={14} y={4} width={52} height={72} className="paper-sheet paper-tint" />
      <circle cx={40} cy={32} r={13} className="paper-ink" />
      <path d="M20 74c1-16 9-24 20-24s19 8 20 24z" className="paper-ink" />
    </>
  ),
}

/** A sample paper as it was photographed. What is wrong with it is said in words beside it. */
export function PaperPicture({ shows, flaw }: Paper) {
  const look = flaw === undefined ? '' : ` paper-${flaw}`
  return (
    <svg className={`paper${look}`} viewBox="0 0 80 80" aria-hidden="true">
      <rect width={80} height={80} className="paper-table" />
      <g>{drawn[shows]}</g>
    </svg>
  )
}
