import { rungs, type Rung } from '#app/features/learning/learning.ts'
import { coreSetOn, type CoreSet } from '#app/features/sandbox/sandbox.ts'

/** What "basic digital skill" asks for: of each line one skill will do. */
export type CoreLine = readonly string[]

type Book = {
  skills: readonly { id: string; procedures: readonly string[] }[]
  core: readonly CoreSet[]
}

export function coreLinesOn({ skills, core }: Book, day: string): CoreLine[] {
  const lines = coreSetOn(core, day)?.oneOfEach ?? []
  return lines.map((any) =>
    skills
      .filter(({ procedures }) => procedures.some((each) => any.includes(each)))
      .map(({ id }) => id),
  )
}

export const standingWords = [
  'unreached',
  'reached',
  'practised',
  'passed',
  'basic',
] as const
type StandingWord = (typeof standingWords)[number]

/** How far somebody is with the core set. */
export type Standing = {
  word: StandingWord
  /** Of each line the highest rung; null where nothing was reached yet. */
  lines: (Rung | null)[]
  /** How many lines they can do alone. */
  alone: number
}

type Reached = { skill: string; rung: Rung }

/**
 * @param isReached - whether they were in a class, visited or learned anything, of the core or not
 */
export function standingOf(
  core: readonly CoreLine[],
  mastery: readonly Reached[],
  isReached: boolean,
): Standing {
  const lines = core.map((skills) => highestOf(mastery, skills))
  const alone = lines.filter((rung) => rung !== null && canAlone(rung)).length
  return { word: wordFor(lines, alone, isReached), lines, alone }
}

function highestOf(mastery: readonly Reached[], skills: CoreLine): Rung | null {
  const heights = mastery
    .filter(({ skill }) => skills.includes(skill))
    .map(({ rung }) => rungs.indexOf(rung))
  return rungs[Math.max(-1, ...heights)] ?? null
}

export function canAlone(rung: Rung): boolean {
  return rungs.indexOf(rung) >= rungs.indexOf('passed')
}

function wordFor(
  lines: Standing['lines'],
  alone: number,
  isReached: boolean,
): StandingWord {
  if (alone > 0) return alone === lines.length ? 'basic' : 'passed'
  if (lines.includes('practised')) return 'practised'
  return isReached ? 'reached' : 'unreached'
}
