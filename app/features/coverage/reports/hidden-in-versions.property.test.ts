import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDetermined, type Equation } from '#tests/support/linear-sums.ts'
import { reportFigures } from '#tests/support/report-figures.ts'
import { nobody } from '../cells/counts.ts'
import { basicSkill } from '../cells/indicator.ts'
import { hiddenInAnswer } from '../hiding/hide-answer.ts'
import type { HamletLine, ReportFigures } from './report-body.ts'
import { hiddenInVersions } from './hidden-in-versions.ts'

const few = fc.oneof(fc.nat(12), fc.nat(60))
const hamlet = fc.record({ basic: few, learners: few })
const answers = fc.record({ alone: few, not: few })
const corrected = <T>(own: fc.Arbitrary<T>) =>
  fc.record({ before: own, after: fc.option(own, { nil: undefined }) })

const world = fc.record({
  hamlets: fc.array(corrected(hamlet), { minLength: 1, maxLength: 5 }),
  answers: corrected(answers),
})

type Hamlet = { basic: number; learners: number }
type Answers = { alone: number; not: number }

const sumOf = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0)

function reportOf(hamlets: readonly Hamlet[], { alone, not }: Answers): ReportFigures {
  const line = (own: Hamlet, place: number): HamletLine => ({
    ...{ name: `Thôn ${place}`, households: 60, adults: 200, teamMembers: 3, classes: 2 },
    ...{ ...own, basicAge60: 0, basicMinority: 0, visits: 0, note: '' },
  })
  return reportFigures({
    ...{ turns: 0, unnamed: 0, visits: 0, confirmed: 0, hamletLines: hamlets.map(line) },
    reached: { able: 0, outOf: 1000 },
    basic: { able: sumOf(hamlets.map(({ basic }) => basic)), outOf: 1000 },
    people: sumOf(hamlets.map(({ learners }) => learners)),
    realUse: { alone, answered: alone + not, notAsked: 0 },
  })
}

function besideOf(hamlets: readonly Hamlet[]) {
  const of = (everyone: number) =>
    new Map([[basicSkill, { ...nobody, everyone, age18: everyone, male: everyone }]])
  const below = hamlets.map(({ basic }, place) => ({
    unit: { id: `h-${place}`, name: `Thôn ${place}`, level: 'hamlet' },
    ...{ others: [], counts: of(basic) },
  }))
  const answer = { total: of(sumOf(hamlets.map(({ basic }) => basic))), below }
  const stock = { ...answer, hidden: hiddenInAnswer(answer).keys }
  const deeds = { total: new Map(), below, hidden: new Set<string>() }
  return { stock, deeds, skills: new Map<string, string>(), reported: new Map() }
}

/** What adds up in every report. */
const sumsOf = (hamlets: number): Equation[] => [
  ...(['basic', 'learners'] as const).map((name) => ({
    whole: name === 'basic' ? 'basic' : 'people',
    parts: Array.from({ length: hamlets }, (_each, place) => `${name} ${place}`),
  })),
  { whole: 'answered', parts: ['alone', 'not'] },
]

type Versions = readonly [ReportFigures, ReportFigures]

function peopleIn({ basic, people, realUse, hamletLines }: ReportFigures) {
  const lines = hamletLines.flatMap((own, place): [string, number][] => [
    [`basic ${place}`, Number(own.basic)],
    [`learners ${place}`, Number(own.learners)],
  ])
  const { alone, answered } = realUse
  return new Map([
    ...lines,
    ...[['basic', Number(basic.able)] as const, ['people', Number(people)] as const],
    ...[['alone', Number(alone)] as const, ['answered', Number(answered)] as const],
    ['not', Number(answered) - Number(alone)],
  ])
}

/** What both versions tell; a number that is the same in both is one. */
function readBoth(versions: Versions, hidden: readonly ReadonlySet<string>[]) {
  const [before, after] = [peopleIn(versions[0]), peopleIn(versions[1])]
  const steps = stepsBetween(before, after)
  const sums = sumsOf(versions[0].hamletLines.length)
  const idIn = (people: typeof before) => (key: string) => `${key} #${people.get(key)}`
  const both = [before, after].map((people, at) => {
    const idOf = idIn(people)
    const isShown = (key: string) => key !== 'not' && !hidden[at]?.has(key)
    return {
      values: [...people].map(([key, count]) => [idOf(key), count] as const),
      shown: [...people.keys()].filter(isShown).map(idOf),
      equations: sums.map(({ whole, parts }) => ({
        ...{ whole: idOf(whole), parts: parts.map(idOf) },
      })),
    }
  })
  return {
    values: new Map([
      ...both.flatMap(({ values }) => values),
      ...steps.map(({ key, step }) => [key, step] as const),
    ]),
    shown: new Set(both.flatMap(({ shown }) => shown)),
    equations: [
      ...both.flatMap(({ equations }) => equations),
      ...steps.map(({ equation }) => equation),
    ],
  }
}

function stepsBetween(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
) {
  return [...before].flatMap(([key, was]) => {
    const is = after.get(key) ?? 0
    if (was === is) return []
    const [less, more] = was < is ? [was, is] : [is, was]
    const step = { key: `step ${key}`, step: more - less }
    const parts = [`${key} #${less}`, step.key]
    return [{ ...step, equation: { whole: `${key} #${more}`, parts } }]
  })
}

test('two versions of a report together tell of nobody, nor of a small step between them', () => {
  fc.assert(
    fc.property(world, ({ hamlets, answers: said }) => {
      const now = hamlets.map(({ before, after }) => after ?? before)
      const versions: Versions = [
        reportOf(
          hamlets.map(({ before }) => before),
          said.before,
        ),
        reportOf(now, said.after ?? said.before),
      ]
      const hidden = hiddenInVersions(versions, besideOf(now))
      const { values, shown, equations } = readBoth(versions, hidden)
      const unknown = new Set([...values.keys()].filter((key) => !shown.has(key)))
      const isTold = isDetermined(equations, unknown)
      const small = [...values].filter(([, count]) => count > 0 && count < 10)

      expect(small.filter(([key]) => shown.has(key) || isTold(key))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
