import {
  correctionReasons,
  type CorrectionReason,
  type SentCount,
  type SentMark,
} from './mark.ts'
import type { RollRow } from './roll.ts'

export const addingProblems = [
  'name-missing',
  'name-too-long',
  'identity-number',
  'birth-year-unreadable',
  'too-young',
  'guardian-missing',
  'not-agreed',
] as const
export type AddingProblem = (typeof addingProblems)[number]

/** Somebody to write down, as typed. */
export type PersonAsked = { name: string; birthYear: string }

type Asked = {
  marks: SentMark[]
  headcount: SentCount | undefined
  reason: CorrectionReason | undefined
}

const most = 1000

/**
 * What the form of the page asks for: only where a box is no more what it was when the page was
 * made, so that of two trainers neither takes back what the other did meanwhile. The form's own
 * id makes it one asking however often it is sent.
 */
export function readRollForm(form: FormData, rows: readonly RollRow[]): Asked {
  const id = textIn(form, 'form') || 'without-id'
  const [now, was] = [new Set(form.getAll('present')), new Set(form.getAll('was'))]
  const house = textIn(form, 'house')
  const isAll = form.has('all')
  const marks = rows.flatMap((row): SentMark[] => {
    const { learner } = row
    const isTicked = now.has(learner)
    const isAsked = isAll || (house !== '' && row.household === house)
    const how = isAll ? 'all' : 'household'
    if (isAsked && !isTicked) return [markOf(id, learner, true, how)]
    return isTicked === was.has(learner) ? [] : [markOf(id, learner, isTicked, 'called')]
  })
  return { marks, headcount: countIn(form, id), reason: reasonIn(form) }
}

function markOf(form: string, learner: string, isPresent: boolean, how: SentMark['how']) {
  return { key: `${form} ${learner} ${isPresent}`, learner, isPresent, how, ago: 0 }
}

function countIn(form: FormData, id: string): SentCount | undefined {
  const typed = textIn(form, 'headcount').trim()
  const was = Number(textIn(form, 'headcount-was'))
  const base = /^\d{1,4}$/.test(typed) ? Number(typed) : was
  const count = Math.min(most, Math.max(0, base + (Number(textIn(form, 'step')) || 0)))
  return count === was ? undefined : { key: `${id} count ${count}`, count, ago: 0 }
}

function reasonIn(form: FormData): CorrectionReason | undefined {
  return correctionReasons.find((each) => each === textIn(form, 'reason'))
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
