import type { Instant } from '#app/features/record/record.ts'
import type { AttemptRow } from './attempt-row.ts'
import { joinMastery, rungs, type Grade, type Mastery, type Rung } from './mastery.ts'
import { shownAttempt, type ShownAttempt } from './shown-attempt.ts'

export type SkillProgress = {
  skill: string
  rung: Rung
  /** From the ground up, each with its strongest evidence and the first day of that. */
  rungs: { rung: Rung; grade: Grade; firstAt: Instant }[]
  /** The attempts that count for this skill, first the earliest pass, then the latest. */
  evidence: ShownAttempt[]
}

export type Progress = { skills: SkillProgress[]; recent: ShownAttempt[] }

const mostRecent = 10
const mostEvidence = 5

/** What a learner can do, from the rows of all learner ids that are the same person. */
export function progressOf(
  learnerId: string,
  mastery: readonly Mastery[],
  attempts: readonly AttemptRow[],
): Progress {
  const joined = joinMastery(mastery.map((one) => ({ ...one, learnerId })))
  const shown = attempts
    .flatMap((row) => shownAttempt(row))
    .sort((one, other) => compare(other.finishedAt, one.finishedAt))
  const skillOf = new Map(attempts.map(({ id, skill }) => [id, skill]))

  const skills = [...new Set(joined.map(({ skill }) => skill))].map((skill) =>
    skillProgress(
      skill,
      joined.filter((one) => one.skill === skill),
      shown.filter(({ id }) => skillOf.get(id) === skill),
    ),
  )
  skills.sort(
    (one, other) =>
      rungs.indexOf(other.rung) - rungs.indexOf(one.rung) ||
      compare(one.skill, other.skill),
  )
  return { skills, recent: shown.slice(0, mostRecent) }
}

function skillProgress(
  skill: string,
  mastery: readonly Mastery[],
  attempts: readonly ShownAttempt[],
): SkillProgress {
  const stoodOn = rungs.flatMap((rung) =>
    strongest(mastery.filter((one) => one.rung === rung)),
  )
  const passes = attempts.filter(({ outcome }) => outcome === 'passed')
  const counting = attempts.filter(
    ({ outcome }) => outcome === 'passed' || outcome === 'finished',
  )
  const evidence = [...new Set([...passes.slice(-1), ...counting])].slice(0, mostEvidence)
  return { skill, rung: stoodOn.at(-1)?.rung ?? 'reached', rungs: stoodOn, evidence }
}

/**
 * A pass that somebody watched is worth more than one more pass; but what a learner did says more
 * than what was written down for them.
 */
const gradesDown: readonly Grade[] = ['self', 'witnessed', 'rechecked']

function strongest(mastery: readonly Mastery[]): SkillProgress['rungs'] {
  const best = gradesDown.flatMap((grade) =>
    mastery.filter((one) => one.grade === grade),
  )[0]
  return best ? [{ rung: best.rung, grade: best.grade, firstAt: best.firstAt }] : []
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
