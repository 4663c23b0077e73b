import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nobody, plus, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import type { Reading } from '../hiding/hidden-above.ts'
import { hiddenInAnswer } from '../hiding/hide-answer.ts'
import type { ExportQuestion, Level } from './export-question.ts'
import type { Told } from './shown-counts.ts'
import { walkCoverage, type Block, type Walk } from './walk-coverage.ts'

const indicator: CellIndicator = 'core.passed'
type Hamlet = { commune: string; id: string; counts: Counts }
type Unit = { id: string; name: string; level: Level }
const unit = (id: string, level: Level): Unit => ({ id, name: id, level })
const province = unit('p', 'province')

/** Hamlets of some communes of a province, each with women and men. */
const provinces = fc
  .array(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((communes) =>
    communes.flatMap((hamlets, commune) =>
      hamlets.map(([female, male], at): Hamlet => {
        const counts = { ...nobody, everyone: female + male, female, male }
        return { commune: `c${commune}`, id: `h${commune}-${at}`, counts }
      }),
    ),
  )

function readerOf(hamlets: readonly Hamlet[]): Reading['read'] {
  const sum = (some: readonly Hamlet[]) =>
    new Map([[indicator, some.reduce((all, { counts }) => plus(all, counts), nobody)]])
  const placesOf = (own: readonly Hamlet[], keyOf: (one: Hamlet) => string, level: Level) =>
    [...new Set(own.map(keyOf))].map((id) => ({
      unit: unit(id, level),
      others: [],
      counts: sum(own.filter((each) => keyOf(each) === id)),
    }))
  return ({ unitId }): Promise<CoverageAnswer> => {
    const own = hamlets.filter(({ commune }) => unitId === 'p' || commune === unitId)
    const below =
      unitId === 'p'
        ? placesOf(own, ({ commune }) => commune, 'commune')
        : placesOf(own, ({ id }) => id, 'hamlet')
    return Promise.resolve({ total: sum(own), below })
  }
}

const question: ExportQuestion = {
  ...{ unitId: 'p', day: '2026-11-22', mapDay: '2026-11-22', indicators: [indicator] },
  level: 'hamlet',
}

type Given = Partial<Walk> & Pick<Reading, 'read'>

async function blocksOf({ read, ...walk }: Given): Promise<Block[]> {
  const blocks: Block[] = []
  const reading = { read, hiddenIn: hiddenInAnswer }
  const whole = { way: [province], maySeeSmall: true, question, ...walk }
  for await (const block of walkCoverage(reading, whole)) blocks.push(block)
  return blocks
}

const toldIn = (blocks: readonly Block[]) =>
  new Map(
    blocks.flatMap(({ rows }) =>
      rows.map((row) => [row.unit?.id, row.counts.get(indicator)] as const),
    ),
  )

test('the rows of a level add up to the whole, each once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(provinces, async (hamlets) => {
      const told = toldIn(await blocksOf({ read: readerOf(hamlets) }))

      expect([...told.keys()]).toEqual(hamlets.map(({ id }) => id))
      hamlets.forEach(({ id, counts: { everyone, female } }) =>
        expect(told.get(id)).toMatchObject(
          everyone > 0 ? { everyone, female } : { everyone: null, female: null },
        ),
      )
    }),
  )
})

/** What is wrong with what is told of a commune, in one column, beside what is told above. */
function leakIn(hamlets: readonly Hamlet[], told: readonly Told[], whole: Told): string[] {
  const hidden = hamlets.filter((_hamlet, at) => told[at] === 'hidden')
  const left = hidden.reduce((all, { counts }) => all + counts.everyone, 0)
  const isSmall = told.some((number) => Number(number) > 0 && Number(number) < 10)
  const isUndone =
    whole !== 'hidden' && hidden.length > 0 && (hidden.length < 2 || left < 10)
  // A number that is hidden beside its neighbours is not to be had by adding up its parts.
  const isAddedUp = whole === 'hidden' && hidden.length === 0
  return [
    ...(isSmall ? ['small'] : []),
    ...(isUndone ? ['undone'] : []),
    ...(isAddedUp ? ['added up'] : []),
  ]
}

test('from above no number under ten is told, nor to be had from hamlets and communes together', async () => {
  await fc.assert(
    fc.asyncProperty(provinces, async (hamlets) => {
      const shut = { read: readerOf(hamlets), maySeeSmall: false }
      const above = toldIn(
        await blocksOf({ ...shut, question: { ...question, level: 'commune' } }),
      )
      for (const { parent, rows } of await blocksOf(shut)) {
        for (const column of ['everyone', 'female', 'male'] as const) {
          const own = hamlets
            .filter(({ commune }) => commune === parent.id)
            .map((each) => ({
              ...each,
              counts: { ...nobody, everyone: each.counts[column] },
            }))
          const told = rows.map(({ counts }) => counts.get(indicator)?.[column] ?? 0)
          const whole = above.get(parent.id)?.[column] ?? 0

          expect(leakIn(own, told, whole), `${parent.id} ${column}`).toEqual([])
        }
      }
    }),
  )
})

test('a question about a commune hides what the question about its province hides', async () => {
  await fc.assert(
    fc.asyncProperty(provinces, async (hamlets) => {
      const shut = { read: readerOf(hamlets), maySeeSmall: false }
      const all = await blocksOf(shut)
      for (const { parent, rows } of all) {
        const alone = { ...question, unitId: parent.id }
        const way = [province, unit(parent.id, 'commune')]

        const [block] = await blocksOf({ ...shut, way, question: alone })

        expect(block?.rows).toEqual(rows)
      }
    }),
  )
})

test('a walk that goes on from a parent gives what was left', async () => {
  await fc.assert(
    fc.asyncProperty(provinces, fc.nat(4), async (hamlets, at) => {
      const shut = { read: readerOf(hamlets), maySeeSmall: false }
      const all = await blocksOf(shut)
      const from = all[at % all.length]?.parent.id ?? ''

      expect(await blocksOf({ ...shut, from: [from] })).toEqual(all.slice(at % all.length))
    }),
  )
})
