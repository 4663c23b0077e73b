import type { Closing } from '../facts.ts'
import type { Phase } from './class-phase.ts'

/** A class in a list, with nobody's name. */
export type ListedClass = {
  id: string
  hamlet: { id: string; name: string }
  startsAt: string
  minutes: number
  place: string
  scenario: string
  /** What is taught, in words. */
  title: string
  phase: Phase
  /** Of those that were opened, for whoever stands no higher than their commune. */
  counts: Closing | undefined
}

/** All that a trainer sees of a class before and while it is held. */
export type ShownClass = ListedClass & {
  code: string | null
  team: string | undefined
  openedAt: string | null
  closedAt: string | null
  notes: { id: string; text: string; at: string; by: string | undefined }[]
}
