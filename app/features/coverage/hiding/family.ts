import { indicatorOf, type CellIndicator, type Thing } from '../cells/indicator.ts'

/** A number and those that have to be hidden with regard to it, itself with them. */
export type Family = readonly CellIndicator[]

const wordSteps = ['passed', 'passed-self'] as const
const confirmedSteps = ['confirmed', 'confirmed-seen', 'confirmed-again'] as const

export function familyOf(indicator: CellIndicator): Family {
  const end = indicator.lastIndexOf('.')
  const thing = indicator.slice(0, end) as Thing
  const own = [wordSteps, confirmedSteps].find((steps) =>
    (steps as readonly string[]).includes(indicator.slice(end + 1)),
  )
  return own && end > 0 ? own.map((step) => indicatorOf(thing, step)) : [indicator]
}

/** Of whom a trainer's word alone says that they can, in one of the things counted. */
export const byWordOf = (thing: Thing) => `${thing}.by-word`

/** What is left of one number of a family without another: by word alone; seen, again, or both. */
export function restsOf(family: Family): string[] {
  const thing = (family[0] ?? '').split('.').slice(0, -1).join('.') as Thing
  if (family.length === 2) return [byWordOf(thing)]
  if (family.length === 3) {
    return ['only-seen', 'only-again', 'both'].map((step) => `${thing}.${step}`)
  }
  return []
}

type FamilySum = { whole: number; parts: readonly number[] }

/**
 * Which lines are the sum of which others, the numbers of the family first, then what is left of
 * them: by one's own doing or by a trainer's word alone; seen, again, or both.
 */
export function familySums({ length }: Family): readonly FamilySum[] {
  if (length === 2) return [{ whole: 0, parts: [1, 2] }]
  if (length < 3) return []
  const [all, seen, again, onlySeen, onlyAgain, both] = [0, 1, 2, 3, 4, 5]
  return [
    { whole: all, parts: [seen, onlyAgain] },
    { whole: all, parts: [again, onlySeen] },
    { whole: seen, parts: [onlySeen, both] },
    { whole: again, parts: [onlyAgain, both] },
  ]
}
