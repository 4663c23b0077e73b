import { columns, nobody, plus, type Column, type Counts } from '../cells/counts.ts'
import { indicatorOf, type CellIndicator, type Thing } from '../cells/indicator.ts'
import { hiddenAmong, isSmall, type Sum } from '../overview/hide-cells.ts'
import type { CoverageAnswer } from './coverage-answer.ts'

/** The whole unit, or one of those below it by its place in the list. */
export type At = 'whole' | number

type Rest = 'sexless' | `not-${(typeof few)[number]}`
type Family = readonly CellIndicator[]
type ByIndicator = ReadonlyMap<string, Counts>
type Answer = {
  total: ByIndicator
  below: readonly { counts: ByIndicator }[]
}

const few = ['minority', 'poor', 'disabled'] as const
const ages = ['age18', 'age35', 'age60', 'ageless'] as const
const wordSteps = ['passed', 'passed-self'] as const
const confirmedSteps = ['confirmed', 'confirmed-seen', 'confirmed-again'] as const

export const cellKey = (at: At, indicator: string, column: string = 'everyone'): string =>
  `${at} ${indicator} ${column}`

/** Of whom a trainer's word alone says that they can, in one of the things counted. */
export const byWordOf = (thing: Thing) => `${thing}.by-word`

/** A number and those that have to be hidden with regard to it, itself with them. */
function familyOf(indicator: CellIndicator): Family {
  const end = indicator.lastIndexOf('.')
  const thing = indicator.slice(0, end) as Thing
  const own = [wordSteps, confirmedSteps].find((steps) =>
    (steps as readonly string[]).includes(indicator.slice(end + 1)),
  )
  return own && end > 0 ? own.map((step) => indicatorOf(thing, step)) : [indicator]
}

/** What has to be read so that these are hidden alike wherever they are seen. */
export const withFamilies = (indicators: readonly CellIndicator[]): CellIndicator[] => [
  ...new Set(indicators.flatMap((each) => [each, ...familyOf(each)])),
]

/**
 * What of an answer is hidden from who stands above the commune, by `cellKey`: the same on every
 * page, file and answer, whichever of its numbers are asked for there, so that two of them
 * together tell no more than one. `forced` is what is hidden of the unit on the page above it.
 */
export function hiddenInAnswer(
  { total, below }: Pick<CoverageAnswer, 'total' | 'below'>,
  forced: Iterable<string> = [],
): Set<string> {
  const hidden = new Set<string>()
  const done = new Set<string>()
  const wanted = [...forced]
  const counted = [total, ...below.map(({ counts }) => counts)]
  for (const indicator of new Set(counted.flatMap((counts) => [...counts.keys()]))) {
    // How many classes there were is no number of people.
    if (indicator === 'classes' || done.has(indicator)) continue
    const isCounted = (each: CellIndicator) => counted.some((counts) => counts.has(each))
    const family = familyOf(indicator).filter(isCounted)
    for (const each of family) done.add(each)
    const names = new Set<string>([...family, ...restsOf(family)])
    const own = wanted.filter((key) => names.has(key.split(' ')[1] ?? ''))
    for (const key of hiddenOf({ total, below }, family, own)) hidden.add(key)
  }
  return hidden
}

/** What is hidden of one of the units below, as it is called on its own page. */
export function hiddenBelow(hidden: Iterable<string>, at: number): string[] {
  const start = `${at} `
  return [...hidden]
    .filter((key) => key.startsWith(start))
    .map((key) => `whole ${key.slice(start.length)}`)
}

function hiddenOf(answer: Answer, family: Family, forced: readonly string[]): Set<string> {
  const isNothing = (counts: ByIndicator) => !family.some((each) => isAny(counts.get(each)))
  const all: [At, ByIndicator][] = [
    ['whole', answer.total],
    ...answer.below.map(({ counts }, at): [At, ByIndicator] => [at, counts]),
  ]
  // Where there is nobody, nothing is hidden and nobody can be hidden behind it.
  const somewhere = all.filter(([at, counts]) => at === 'whole' || !isNothing(counts))
  if (somewhere.length === 1 && isNothing(answer.total) && forced.length === 0) {
    return new Set()
  }
  const places = somewhere.map(([at]) => at)
  const rows = somewhere.flatMap(([at, counts]) =>
    [...withRests(family, counts)].map(([indicator, own]) => {
      return { at, indicator, numbers: numbersOf(own) }
    }),
  )
  // Mostly nothing is small, and then there is nothing to hide.
  const isQuiet = rows.every(({ numbers }) => !numbers.some(([, count]) => isSmall(count)))
  if (isQuiet && forced.length === 0) return new Set()
  const values = new Map<string, number>()
  for (const { at, indicator, numbers } of rows) {
    for (const [column, count] of numbers) {
      if (count !== 0) values.set(cellKey(at, indicator, column), count)
    }
  }
  const below = places.filter((at) => at !== 'whole')
  return hiddenAmong(values, sumsOf(family, below), forced)
}

/** The sums that a number stands in, put together when they are first asked for. */
function sumsOf(family: Family, below: readonly At[]): (key: string) => Sum[] {
  const made = new Map<string, Sum[]>()
  const once = (name: string, make: () => Sum[]) => {
    const known = made.get(name)
    if (known) return known
    const sums = make().map((sum) => ({ ...sum, isToldElsewhere: true }))
    made.set(name, sums)
    return sums
  }
  return (key) => {
    const [place = '', indicator = '', column = ''] = key.split(' ')
    const at: At = place === 'whole' ? place : Number(place)
    const isWith = ({ whole, parts }: Sum) => whole === key || parts.includes(key)
    const ofPlaces = () => (below.length > 0 ? [placeSum(below, indicator, column)] : [])
    return [
      ...once(`places ${indicator} ${column}`, ofPlaces),
      ...once(`groups ${place} ${indicator}`, () => groupSums(at, indicator)).filter(
        isWith,
      ),
      ...once(`family ${place} ${column}`, () => familySums(at, family, column)).filter(
        isWith,
      ),
    ]
  }
}

const isAny = (counts: Counts | undefined) => counts && columns.some((each) => counts[each])

function numbersOf(counts: Counts | undefined): [Column | Rest, number][] {
  const of = (column: Column) => counts?.[column] ?? 0
  return [
    ...columns.map((column): [Column, number] => [column, of(column)]),
    ['sexless', of('everyone') - of('female') - of('male')],
    ...few.map((each): [Rest, number] => [`not-${each}`, of('everyone') - of(each)]),
  ]
}

/** Women, men and those of whom it is not said are all; so are the ages; so are poor and not poor. */
function groupSums(at: At, indicator: string): Sum[] {
  const key = (column: Column | Rest) => cellKey(at, indicator, column)
  const parts: (Column | Rest)[][] = [
    ['female', 'male', 'sexless'],
    [...ages],
    ...few.map((each): (Column | Rest)[] => [each, `not-${each}`]),
  ]
  return parts.map((some) => ({ whole: key('everyone'), parts: some.map(key) }))
}

/** Those below are the whole. */
function placeSum(below: readonly At[], indicator: string, column: string): Sum {
  return {
    whole: cellKey('whole', indicator, column),
    parts: below.map((at) => cellKey(at, indicator, column)),
  }
}

/** The numbers of a family, and what is left of one without another. */
function withRests(family: Family, counts: ByIndicator): Map<string, Counts> {
  const of = (indicator: string | undefined) => counts.get(indicator ?? '') ?? nobody
  const all = new Map<string, Counts>(family.map((each) => [each, of(each)]))
  const [one, two, three] = family
  const rest = restsOf(family)
  if (rest.length === 1) all.set(rest[0] ?? '', plus(of(one), of(two), -1))
  if (rest.length === 3) {
    const [onlySeen = '', onlyAgain = '', both = ''] = rest
    all.set(onlySeen, plus(of(one), of(three), -1))
    all.set(onlyAgain, plus(of(one), of(two), -1))
    all.set(both, plus(plus(of(two), of(three)), of(one), -1))
  }
  return all
}

function restsOf(family: Family): string[] {
  const thing = (family[0] ?? '').split('.').slice(0, -1).join('.') as Thing
  if (family.length === 2) return [byWordOf(thing)]
  if (family.length === 3) {
    return ['only-seen', 'only-again', 'both'].map((step) => `${thing}.${step}`)
  }
  return []
}

/** By one's own doing or by a trainer's word alone; seen, again, or both. */
function familySums(at: At, family: Family, column: string): Sum[] {
  const [one = '', two = '', three = ''] = family
  const [first = '', onlyAgain = '', both = ''] = restsOf(family)
  const sums: [string, string[]][] =
    family.length === 2
      ? [[one, [two, first]]]
      : family.length === 3
        ? [
            [one, [two, onlyAgain]],
            [one, [three, first]],
            [two, [first, both]],
            [three, [onlyAgain, both]],
          ]
        : []
  return sums.map(([whole, parts]) => ({
    whole: cellKey(at, whole, column),
    parts: parts.map((part) => cellKey(at, part, column)),
  }))
}
