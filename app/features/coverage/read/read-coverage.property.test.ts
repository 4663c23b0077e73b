import * as fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { territoryFolds } from '#app/features/territory/territory.server.ts'
import { namedUnitsOn } from '#app/composition.server.ts'
import type { Db } from '#db/database.ts'
import { changeDays, changingCountry, mapDays } from '#tests/support/changing-country.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { givenDeps } from '#tests/support/people.ts'
import { cells } from '../cells/fold.server.ts'
import { nobody, plus, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { createKept } from './kept.server.ts'
import { readCoverage } from './read-coverage.server.ts'

const nation = 'nation-001'
const indicators = ['listed', 'any.passed'] satisfies CellIndicator[]
const day = fc.constantFrom('2025-08-15', ...changeDays, '2026-03-03', '2026-11-22')

/** Somebody, where they move and on which days they pass a check. */
const person = fc.record({
  homes: fc.array(fc.record({ from: day, pick: fc.nat(100) }), {
    minLength: 1,
    maxLength: 3,
  }),
  passes: fc.array(day, { maxLength: 2 }),
})
type Person = typeof person extends fc.Arbitrary<infer One> ? One : never

const tables = [
  ...territoryFolds.flatMap((fold) => fold.tables),
  ...(['event', 'residence', 'mastery', 'attempt', ...cells.tables] as const),
]

/** How many there are, by no cell at all. */
function countOf(people: readonly Person[], on: string): Record<string, number> {
  const living = people.filter(({ homes }) => homes.some(({ from }) => from <= on))
  const able = living.filter(({ passes }) => passes.some((passed) => passed <= on))
  return { listed: living.length, 'any.passed': able.length }
}

test('on every day and map the parts add up to the whole, and the whole to the people', async () => {
  const deps = { ...(await givenDeps()), unitsOn: namedUnitsOn, kept: createKept() }
  const clear = async () => {
    for (const table of tables) await deps.db.deleteFrom(table).execute()
  }

  await fc.assert(
    fc.asyncProperty(
      changingCountry,
      fc.array(person, { minLength: 1, maxLength: 6 }),
      day,
      fc.constantFrom(...mapDays),
      async (country, people, on, mapDay) => {
        await deps.record.append(deps, country)
        await placePeople(deps, people)
        const expected = countOf(people, on)

        const counts = await expectAddedUp(deps, { unitId: nation, day: on, mapDay })

        expect(counts.get('listed')?.everyone).toBe(expected['listed'])
        expect(counts.get('any.passed')?.everyone).toBe(expected['any.passed'])
      },
    ),
    { numRuns: 60, plugins: [fc.beforeEach(clear)] },
  )
}, 120_000)

type Deps = Parameters<typeof readCoverage>[0] & Awaited<ReturnType<typeof givenDeps>>

async function placePeople(deps: Deps, people: readonly Person[]): Promise<void> {
  const hamlets = await hamletsOf(deps.db)
  const events = people.flatMap(({ homes, passes }, place) => {
    const subjectId = `learner-${place}`
    return [
      ...homes.map(({ from, pick }, at) => ({
        ...{ id: uuid(), type: 'resident-placed', subjectId },
        happenedAt: `2025-08-01T00:00:0${at}.000Z`,
        payload: { hamletId: hamlets[pick % hamlets.length], from },
      })),
      ...passes.map((on) =>
        attemptFinished(subjectId, { happenedAt: `${on}T08:00:00.000Z` }),
      ),
    ]
  })
  await deps.record.append(deps, events)
}

async function hamletsOf(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('unit')
    .select('id')
    .where('level', '=', 'hamlet')
    .execute()
  return rows.map(({ id }) => id)
}

type Place = { unitId: string; day: string; mapDay: string }

/** Down the whole tree. Gives what the unit itself counts. */
async function expectAddedUp(
  deps: Deps,
  { unitId, ...days }: Place,
): Promise<ReadonlyMap<CellIndicator, Counts>> {
  const { total, below } = await readCoverage(deps, { unitId, ...days, indicators })
  for (const indicator of indicators) {
    const parts = below.map(({ counts }) => counts.get(indicator) ?? nobody)
    if (parts.length > 0) {
      expect(parts.reduce((sum, part) => plus(sum, part), nobody)).toEqual(
        total.get(indicator),
      )
    }
  }
  for (const { unit, counts } of below) {
    if (unit && unit.level !== 'hamlet') {
      expect(await expectAddedUp(deps, { unitId: unit.id, ...days })).toEqual(counts)
    }
  }
  return total
}
