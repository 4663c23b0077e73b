import type { Fault } from './lesson-problem.ts'
import type { Frontmatter } from '../frontmatter.ts'
import type { Outline } from './outline.ts'

type Part = Outline['shape'][number]

/** Where the second language's text departs from the first's. */
export function faultsOfTranslation(original: Outline, translation: Outline): Fault[] {
  const length = Math.max(original.shape.length, translation.shape.length)
  const index = Array.from({ length }, (_none, at) => at).find(
    (at) => original.shape[at]?.part !== translation.shape[at]?.part,
  )
  if (index === undefined) return []
  return [
    departure(original.shape[index], translation.shape[index] ?? translation.shape.at(-1)),
  ]
}

function departure(wanted: Part | undefined, found: Part | undefined): Fault {
  return {
    line: found?.line ?? 1,
    key: found?.part ?? 'end of file',
    message: wanted
      ? `line ${String(wanted.line)} of the Vietnamese text has “${wanted.part}” here`
      : 'has no counterpart in the Vietnamese text',
    mend: 'give both languages the same parts in the same order',
  }
}

const shared = [
  ...['kind', 'readers', 'need', 'procedure', 'skill', 'scenarios', 'useRank'],
  ...['checkedOn', 'realAddress'],
]

/** The keys that are facts about the lesson, not words, and so must be equal. */
export function faultsOfSharedKeys(
  original: Frontmatter,
  translation: Frontmatter,
  lineOf: (key: string) => number,
): Fault[] {
  const values = (frontmatter: Frontmatter) => new Map(Object.entries(frontmatter))
  const [wanted, found] = [values(original), values(translation)]
  const faults: Fault[] = shared
    .filter((key) => JSON.stringify(wanted.get(key)) !== JSON.stringify(found.get(key)))
    .map((key) => ({
      line: lineOf(key),
      key,
      message: 'differs from the Vietnamese text',
      mend: `write ${JSON.stringify(wanted.get(key))}, or change it in both`,
    }))
  const [wantedSteps, foundSteps] = [stepsOf(original), stepsOf(translation)]
  if (wantedSteps !== foundSteps) {
    faults.push({
      line: lineOf('stepCard'),
      key: 'stepCard',
      message: `has ${String(foundSteps)} steps`,
      mend: `write ${String(wantedSteps)}, as in the Vietnamese text`,
    })
  }
  return faults
}

const stepsOf = (frontmatter: Frontmatter): number =>
  frontmatter.kind === 'reading' ? 0 : frontmatter.stepCard.length
