import {
  deedIndicators,
  indicatorOf,
  plainIndicators,
  rungSteps,
  steps,
  type CellIndicator,
  type DeedIndicator,
  type Thing,
} from '../cells/indicator.ts'
import { targetIndicators } from '../targets/target.ts'

/** What can be chosen in one word. */
export const indicatorSets = ['final', 'ladder', 'all'] as const
export type IndicatorSet = (typeof indicatorSets)[number]

type Book = { groups: readonly { id: string }[]; skills: readonly { id: string }[] }

/** Each set; `final` is what came of it in the end, `ladder` the way there and what was done. */
export function indicatorsIn(
  set: IndicatorSet,
  { groups, skills }: Book,
): readonly CellIndicator[] {
  const ladderOf = (thing: Thing) => rungSteps.map((step) => indicatorOf(thing, step))
  const things: Thing[] = [
    ...(['core', 'five', 'any'] as const),
    ...groups.map(({ id }): Thing => `content:${id}`),
    ...skills.map(({ id }): Thing => `skill:${id}`),
  ]
  const sets: Record<IndicatorSet, () => readonly CellIndicator[]> = {
    final: () => [...targetIndicators, 'answered'],
    ladder: () => [
      ...ladderOf('core'),
      ...ladderOf('any'),
      ...plainIndicators,
      ...deedIndicators,
    ],
    all: () => [
      ...things.flatMap((thing) => steps.map((step) => indicatorOf(thing, step))),
      ...plainIndicators,
      ...deedIndicators,
    ],
  }
  return sets[set]()
}

/** The indicators that a list of names and sets asks for, or the first name that is none. */
export function readIndicators(
  text: string,
  book: Book,
): { indicators: readonly CellIndicator[] } | { unknown: string } {
  const known = new Map<string, CellIndicator>(
    indicatorsIn('all', book).map((each) => [each, each]),
  )
  const found = new Set<CellIndicator>()
  for (const name of text.split(',').map((each) => each.trim())) {
    const set = indicatorSets.find((each) => each === name)
    if (set) indicatorsIn(set, book).forEach((each) => found.add(each))
    const indicator = known.get(name)
    if (indicator) found.add(indicator)
    if (!set && !indicator) return { unknown: name }
  }
  return { indicators: [...found] }
}

/** Deeds are counted whole: nobody asks of a class how old it is. */
export function isDeed(indicator: CellIndicator): indicator is DeedIndicator {
  return deedIndicators.some((each) => each === indicator)
}
