import { hiddenBeside, noNumbers, type NumberSystem } from './number-system.ts'
import type { People, ReportFigures } from './report-body.ts'

/** Numbers of people that no page has: only reports tell of them. */
const ownKeys = [
  'people',
  'households',
  'answered',
  'alone',
  'not-asked',
  'rated',
  'satisfied',
] as const
type OwnKey = (typeof ownKeys)[number]

/** Of the first, the second are a part: how many the others are follows. */
const partsOfWholes = [
  ['answered', 'alone'],
  ['rated', 'satisfied'],
] as const

function ownCounts({ people, households, realUse, satisfied }: ReportFigures) {
  const counts: Record<OwnKey, People | null> = {
    ...{ people, households: households.able, answered: realUse.answered },
    ...{ alone: realUse.alone, 'not-asked': realUse.notAsked },
    ...{ rated: satisfied.outOf, satisfied: satisfied.able },
  }
  return (key: OwnKey): number => {
    const count = counts[key]
    return typeof count === 'number' ? count : 0
  }
}

/**
 * The numbers that only reports have. Those of a province are held against the reports of its
 * communes, which the same reader can open.
 */
export function ownNumbers(
  figures: ReportFigures,
  reported: ReadonlyMap<string, ReportFigures>,
): NumberSystem {
  const system = noNumbers()
  const { values, sums } = system
  const countOf = ownCounts(figures)
  for (const key of ownKeys) values.set(key, countOf(key))
  for (const [whole, part] of partsOfWholes) {
    values.set(`rest ${part}`, countOf(whole) - countOf(part))
    sums.push({ whole, parts: [part, `rest ${part}`] })
  }
  for (const [line, { learners }] of figures.hamletLines.entries()) {
    values.set(`learners ${line}`, learners === 'hidden' ? 0 : learners)
  }
  const lines = figures.hamletLines.map((_each, line) => `learners ${line}`)
  sums.push({ whole: 'people', parts: lines })
  if (figures.below) putReports(system, figures, reported)
  return system
}

/** What the reports of the communes themselves show and hide of what was added up. */
function putReports(
  { values, sums, forced, known }: NumberSystem,
  { hamletLines }: ReportFigures,
  reported: ReadonlyMap<string, ReportFigures>,
): void {
  const rests = partsOfWholes.map(([, part]) => `rest ${part}`)
  const keys = [...ownKeys.filter((key) => key !== 'people'), ...rests]
  const seen = new Map([...reported].map(([name, figures]) => [name, seenIn(figures)]))
  for (const key of keys) {
    for (const [name, { isShown, countOf }] of seen) {
      const part = `${key} of ${name}`
      values.set(part, countOf(key))
      ;(isShown(key) ? known : forced).add(part)
    }
    sums.push({ whole: key, parts: [...seen.keys()].map((name) => `${key} of ${name}`) })
  }
  for (const [line, { name, learners }] of hamletLines.entries()) {
    const own = seen.get(name)
    if (own?.countOf('people') !== learners) continue
    ;(own.isShown('people') ? known : forced).add(`learners ${line}`)
  }
}

/** What of the report of a commune is seen by who may not see small numbers. */
function seenIn(figures: ReportFigures) {
  const system = ownNumbers(figures, new Map())
  const hidden = hiddenBeside(system)
  const wholes = new Map(
    partsOfWholes.map(([whole, part]): [string, string[]] => [
      `rest ${part}`,
      [whole, part],
    ]),
  )
  return {
    countOf: (key: string) => system.values.get(key) ?? 0,
    isShown: (key: string) => (wholes.get(key) ?? [key]).every((each) => !hidden.has(each)),
  }
}
