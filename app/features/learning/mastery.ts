import * as v from 'valibot'
import type { EventDraft, Instant } from '#app/features/record/record.ts'
import { storedLessonFactSchema, storedPlaySchema } from './facts.ts'
import { deedIn, isDeed, type Deed } from './deed.ts'
import { followedUpSchema, visitedSchema, type visitOutcomes } from './told-facts.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'

/** From the ground up. */
export const rungs = ['reached', 'practised', 'passed', 'confirmed', 'used'] as const
export type Rung = (typeof rungs)[number]

/** Who says so: the learner's own doing, a trainer who saw it, or a pass on another day. */
export type Grade = 'self' | 'witnessed' | 'rechecked'

/** The first time a learner stood on a rung of a skill, by grade. */
export type Mastery = {
  learnerId: string
  skill: string
  rung: Rung
  grade: Grade
  firstAt: Instant
}

/** What one event says about its learner. Reaching the goal in any mode is practice. */
export function masteryIn(event: EventDraft): Mastery[] {
  if (isDeed(event)) return masteryOfDeed(deedIn(event))
  const { skill, rungs: stoodOn = [], grade = 'self' } = readEvent(event)
  if (!skill) return []
  return stoodOn.map((rung) => ({
    learnerId: event.subjectId,
    skill,
    rung,
    grade,
    firstAt: event.happenedAt,
  }))
}

/**
 * What a deed that stands says. Who watches confirms what the attempt itself has shown; who writes
 * down for somebody never does.
 */
export function masteryOfDeed({ learnerId, skill, kind, outcome, at }: Deed): Mastery[] {
  const stoodOn = kind === 'witnessed' ? (['confirmed'] as const) : upTo(outcome)
  return stoodOn.map((rung) => ({
    ...{ learnerId, skill, rung, grade: 'witnessed', firstAt: at },
  }))
}

/** The rungs that an event speaks of. */
type Reading = { skill?: string | null | undefined; rungs?: readonly Rung[]; grade?: Grade }

const upTo = (highest: Rung) => rungs.slice(0, rungs.indexOf(highest) + 1)

function readEvent({ type, payload }: EventDraft): Reading {
  switch (type) {
    case 'lesson-read':
    case 'question-answered':
      return { skill: v.parse(storedLessonFactSchema, payload).skill, rungs: ['reached'] }
    // What a device calls it does not matter: its trace says whether the goal was reached.
    case 'attempt-left':
    case 'attempt-finished': {
      const { skill, judged } = v.parse(storedPlaySchema, payload)
      if (judged.outcome === 'passed') return { skill, rungs: upTo('passed') }
      return judged.outcome === 'finished' ? { skill, rungs: upTo('practised') } : {}
    }
    default:
      return readTold(type, payload)
  }
}

/** What is told outside classes: who calls on somebody never confirms. */
function readTold(type: string, payload: unknown): Reading {
  switch (type) {
    case 'visit-made': {
      const { skill, outcome } = v.parse(visitedSchema, payload)
      return { skill, rungs: rungsOfVisit[outcome], grade: 'witnessed' }
    }
    case 'followed-up': {
      const { skill, answer } = v.parse(followedUpSchema, payload)
      return answer === 'alone' ? { skill, rungs: ['reached', 'used'] } : {}
    }
    default:
      return {}
  }
}

const rungsOfVisit: Record<(typeof visitOutcomes)[number], readonly Rung[]> = {
  shown: ['reached'],
  'with-help': upTo('practised'),
  alone: upTo('practised'),
  'not-home': [],
  refused: [],
}

/**
 * Joins what is known, from however many sides and in whatever order. Everything is a minimum;
 * a skill is rechecked at the first pass on the second day with one, and the two earliest days
 * are all that later passes can change, so the rows themselves are all that need be kept.
 */
export function joinMastery(all: readonly Mastery[]): Mastery[] {
  const bySkill = new Map<string, Mastery[]>()
  for (const one of all) {
    const key = `${one.learnerId} ${one.skill}`
    const group = bySkill.get(key)
    if (group) group.push(one)
    else bySkill.set(key, [one])
  }
  return [...bySkill.values()].flatMap((group) => joinOfOneSkill(group))
}

function joinOfOneSkill(group: readonly Mastery[]): Mastery[] {
  const first = new Map<string, Mastery>()
  for (const one of group) {
    if (isRecheck(one)) continue
    const key = `${one.rung} ${one.grade}`
    const known = first.get(key)
    if (!known || one.firstAt < known.firstAt) first.set(key, one)
  }
  const passes = group.filter((one) => isOwnPass(one) || isRecheck(one))
  return [...first.values(), ...recheckIn(passes)]
}

function recheckIn(passes: readonly Mastery[]): Mastery[] {
  const [first, ...others] = [...passes].sort((one, other) =>
    one.firstAt < other.firstAt ? -1 : 1,
  )
  if (!first) return []
  const firstDay = dayInVietnam(first.firstAt)
  const again = others.find(({ firstAt }) => dayInVietnam(firstAt) !== firstDay)
  return again ? [{ ...again, rung: 'confirmed', grade: 'rechecked' }] : []
}

function isRecheck({ rung, grade }: Mastery): boolean {
  return rung === 'confirmed' && grade === 'rechecked'
}

function isOwnPass({ rung, grade }: Mastery): boolean {
  return rung === 'passed' && grade === 'self'
}
