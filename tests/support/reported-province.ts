import fc from 'fast-check'
import { nobody, plus, type Counts } from '#app/features/coverage/cells/counts.ts'
import type { CellIndicator } from '#app/features/coverage/cells/indicator.ts'
import type { reportGroups } from '#app/features/coverage/reports/report-body.ts'
import { reportFigures } from './report-figures.ts'

export const indicators = ['core.passed', 'core.passed-self'] as const
export const basic = indicators[0]
export type Place = ReadonlyMap<CellIndicator, Counts>

const few = fc.oneof(fc.nat(12), fc.nat(60))
const hamlet = fc
  .record({
    female: few,
    male: few,
    sexless: fc.constantFrom(0, 0, 4, 15),
    cut: fc.nat(100),
    learners: few,
  })
  .map(({ female, male, sexless, cut, learners }) => {
    const part = (number: number) => Math.round((number * cut) / 100)
    const of = (women: number, men: number, others: number): Counts => {
      const everyone = women + men + others
      const ages = { age18: everyone - part(everyone), age60: part(everyone) }
      return {
        ...{ ...nobody, everyone, female: women, male: men, ...ages },
        ...{ minority: part(women), poor: part(men) },
      }
    }
    const counts: Place = new Map([
      [basic, of(female, male, sexless)],
      ['core.passed-self', of(part(female), part(male), 0)],
    ])
    return { counts, learners }
  })
const commune = fc.record({
  hamlets: fc.array(hamlet, { minLength: 1, maxLength: 4 }),
  households: few,
  hasReported: fc.boolean(),
  hasAdults: fc.boolean(),
})
/** Communes with their hamlets: who has reported, and who said how many live there. */
export const province = fc.array(commune, { minLength: 1, maxLength: 4 })

export const basicOf = (counts: Place) => counts.get(basic) ?? nobody
export const sumOf = (places: readonly Place[]): Place =>
  new Map(
    indicators.map((each) => [
      each,
      places.reduce((all, counts) => plus(all, counts.get(each) ?? nobody), nobody),
    ]),
  )
export const added = (numbers: readonly number[]) =>
  numbers.reduce((all, each) => all + each, 0)

export type Line = { name: string; counts: Place; learners: number; adults: number | null }

/** The report of a unit as it goes up, from its lines. */
export function reportOf(lines: readonly Line[], households: number, isOfProvince = false) {
  const all = basicOf(sumOf(lines.map(({ counts }) => counts)))
  const known = lines.filter(({ adults }) => !isOfProvince || adults !== null)
  const paired = known.length > 0 ? known : lines
  const group = (each: (typeof reportGroups)[number]) => ({ able: all[each], outOf: 0 })
  return reportFigures({
    ...{ turns: 0, unnamed: 0, visits: 0, confirmed: 0 },
    reached: { able: 0, outOf: 400 },
    people: added(lines.map(({ learners }) => learners)),
    basic: {
      able: basicOf(sumOf(paired.map(({ counts }) => counts))).everyone,
      outOf: 400,
    },
    basicByGroup: {
      ...{ female: group('female'), age60: group('age60'), minority: group('minority') },
      ...{ poor: group('poor'), disabled: group('disabled') },
    },
    households: { able: households, outOf: 100 },
    hamletLines: lines.map(({ name, counts, learners, adults }) => ({
      ...{ name, adults, households: 60, teamMembers: 3, classes: 2, learners },
      ...{ basic: basicOf(counts).everyone, basicAge60: basicOf(counts).age60 },
      ...{ basicMinority: basicOf(counts).minority, visits: 0, note: '' },
    })),
  })
}

export const unitOf = (name: string, counts: Place) => ({
  ...{ unit: { id: name, name, level: 'commune' }, others: [], counts },
})
