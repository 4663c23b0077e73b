import type { Face } from './satisfaction.ts'

const mouths: Record<Face, string> = {
  good: 'M14 28q10 12 20 0',
  fair: 'M15 31h18',
  bad: 'M14 35q10 -12 20 0',
}

/** Beside its word, which says the same. */
export function FaceDrawing({ face }: { face: Face }) {
  return (
    <svg className="face" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="20" />
      <path d="M17 18v3M31 18v3" />
      <path d={mouths[face]} />
    </svg>
  )
}
