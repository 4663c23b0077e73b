import { mostMembers, readMemberLines, type MemberLine } from './member-lines.ts'
import { decisionFlaws, type Decision, type DecisionFlaws } from './team.ts'

/** A team to be, as it was typed. */
export type FoundingForm = Decision & {
  /** Chosen before it was asked for, so that pressing twice founds one team. */
  teamId: string
  unitId: string
  lines: string
  /** Which of the names is the head's, from 0. */
  head: number
}

export type LinesFlaw = 'too-many' | 'bad-lines'

export type FoundingCheck = {
  fields: DecisionFlaws & { lines?: LinesFlaw }
  members: MemberLine[]
  /** Nothing is wrong with it. */
  isReady: boolean
}

export function checkFounding(form: FoundingForm, today: string): FoundingCheck {
  const members = readMemberLines(form.lines)
  const lines = linesFlaw(members)
  const fields = { ...decisionFlaws(form, today), ...(lines ? { lines } : {}) }
  return { fields, members, isReady: Object.keys(fields).length === 0 }
}

export function linesFlaw(members: readonly MemberLine[]): LinesFlaw | undefined {
  if (members.length > mostMembers) return 'too-many'
  return members.some(({ flaw }) => flaw !== undefined) ? 'bad-lines' : undefined
}
