import type { ShownMark } from '../attendance/mark.ts'
import type { Phase } from '../class/class-phase.ts'
import type { Closing } from '../facts.ts'

export type ShownClosing = {
  id: string
  phase: Phase
  startsAt: string
  place: string
  scenario: string
  now: Closing
  signed: { counts: Closing; at: string; by: string | undefined } | undefined
  /** What was put right after the signature. */
  corrections: ShownMark[]
  /** How much of what was seen or written down was taken back after it. */
  withdrawn: number
  /** Of those on the list who were there. */
  names: string[]
}
