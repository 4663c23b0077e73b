import type { Phase } from '../class/class-phase.ts'
import type { ShownWithdrawal } from './withdrawal.ts'

/** Written down for somebody; undefined names are of people who had themselves erased. */
export type ShownDeed = {
  id: string
  name: string | undefined
  skill: string
  outcome: 'passed' | 'practised'
}

export type ShownPass = {
  person: string
  learnerId: string
  skill: string
  /** None of whom a trainer watched and who is not marked present any more. */
  attempt?: string
  scenario?: string
  name: string | undefined
  /** What was done, in words. */
  what: string
  /** By which it is known that a trainer watched it. */
  witnessed: string | undefined
}

export type ShownWitness = {
  classId: string
  hamlet: { id: string; name: string }
  phase: Phase
  /** Sorted by name. */
  people: { person: string; name: string }[]
  passes: ShownPass[]
  deeds: (ShownDeed & { what: string })[]
  /** What was taken back, the latest first. */
  withdrawn: (ShownWithdrawal & { what: string })[]
  /** The skill of the class first. */
  skills: { id: string; title: string }[]
}
