import * as fc from 'fast-check'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { EventDraft } from '#app/features/record/record.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { givenTerritory, unitEvent } from '#tests/support/territory.ts'
import { levelOf, type UnitKind } from '../unit-kind.ts'
import { territoryFolds } from '../territory.server.ts'

const tables = territoryFolds.flatMap((fold) => fold.tables)

// Few of each, so that events meet: the same unit, day and instant again, and circles too.
const ids = ['vn', '40', '75', '16681', '25195', 'hamlet-1', 'hamlet-2'] as const
const days = ['2025-07-01', '2025-07-02', '2026-01-01', '2026-04-30', '2026-05-01']
const kinds: UnitKind[] = ['tinh', 'thanh_pho', 'xa', 'phuong', 'thon']

const unit = fc.constantFrom(...ids)
const day = fc.constantFrom(...days)
const happenedAt = fc.constantFrom('2026-03-01T09:00:00.000Z', '2026-03-02T09:00:00.000Z')
const parentId = fc.option(unit, { nil: null })
const kind = fc.constantFrom(...kinds)
const name = fc.constantFrom('Hòa Bình', 'Hoà Bình', 'Tân Thành')

const event: fc.Arbitrary<EventDraft> = fc.oneof(
  fc
    .record({ unit, from: day, parentId, kind, name, happenedAt })
    .map(({ unit: id, happenedAt: at, ...state }) => {
      const payload = { ...state, level: levelOf(state.kind), source: 'a list' }
      return unitEvent(
        id,
        { type: 'unit-founded', payload },
        { id: uuid(), happenedAt: at },
      )
    }),
  fc
    .record({ unit, from: day, parentId, kind, name, happenedAt })
    .map(({ unit: id, happenedAt: at, ...state }) => {
      const payload = { ...state, source: 'a list' }
      return unitEvent(id, { type: 'unit-changed', payload }, { happenedAt: at })
    }),
  fc
    .record({ unit, on: day, happenedAt })
    .map(({ unit: id, on, happenedAt: at }) =>
      unitEvent(id, { type: 'unit-closed', payload: { on } }, { happenedAt: at }),
    ),
  fc.record({ unit, to: unit, on: day }).map(({ unit: id, to, on }) =>
    unitEvent(id, {
      type: 'unit-succeeded',
      payload: { on, from: [id], to: [to, 'hamlet-2'] },
    }),
  ),
  fc
    .record({
      unit,
      until: day,
      from: fc.array(fc.record({ name, district: name, isWhole: fc.boolean() }), {
        minLength: 1,
        maxLength: 3,
      }),
      happenedAt,
    })
    .map(({ unit: id, happenedAt: at, ...formerly }) => {
      const payload = { ...formerly, source: 'a list' }
      return unitEvent(id, { type: 'unit-formerly-stated', payload }, { happenedAt: at })
    }),
  fc
    .record({
      ...{ unit, asOf: day, adults: fc.integer({ min: 1, max: 3 }), happenedAt },
      isWithdrawn: fc.boolean(),
    })
    .map(({ unit: id, happenedAt: at, ...counts }) => {
      const payload = { ...counts, households: 1, source: 'Công an xã' }
      return unitEvent(id, { type: 'population-stated', payload }, { happenedAt: at })
    }),
)

/** What the statements say of a unit on a day, read one by one: the last day of them holds. */
function stateOn(events: readonly EventDraft[], id: string, onDay: string) {
  const last = events
    .filter(({ type, subjectId }) => subjectId === id && statements.includes(type))
    .map((each) => ({ ...each, ...v.parse(anyStatement, each.payload) }))
    .map((each) => ({ ...each, day: each.from ?? each.on ?? '' }))
    .filter((each) => each.day <= onDay)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .at(-1)
  return last?.kind === undefined ? undefined : last
}
const statements = ['unit-founded', 'unit-changed', 'unit-closed']
const anyStatement = v.object({
  from: v.optional(v.string()),
  on: v.optional(v.string()),
  kind: v.optional(v.string()),
  name: v.optional(v.string()),
  parentId: v.optional(v.nullable(v.string())),
})
const orderOf = (each: { day: string; happenedAt: string; id: string }) =>
  `${each.day} ${each.happenedAt} ${each.id}`

function wayUp(events: readonly EventDraft[], id: string, onDay: string): string[] {
  const way: string[] = []
  let next: string | null | undefined = id
  while (next && !way.includes(next)) {
    const state = stateOn(events, next, onDay)
    if (state) way.push(next)
    next = state?.parentId
  }
  return way
}

test('events in any order, any batches and any repetition give the same tables', async () => {
  await expectOrderProof(territoryFolds, fc.array(event, { minLength: 1, maxLength: 25 }))
})

test('on every day the tables say what the statements say, and who stands above whom', async () => {
  const { record, now, db } = await givenTerritory()
  const clear = async () => {
    await db.deleteFrom('event').execute()
    for (const table of tables) await db.deleteFrom(table).execute()
  }

  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), day, async (events, onDay) => {
      await record.append({ db, now }, events)

      const isOn = sql<boolean>`"validFrom" <= ${onDay} and ("validTo" is null or "validTo" > ${onDay})`
      const versions = await db.selectFrom('unitVersion').selectAll().where(isOn).execute()
      const above = await db
        .selectFrom('unitAncestor')
        .selectAll()
        .where(isOn)
        .orderBy('distance')
        .execute()
      for (const id of ids) {
        const state = stateOn(events, id, onDay)
        expect(versions.filter(({ unitId }) => unitId === id)).toMatchObject(
          state ? [{ name: state.name, kind: state.kind, parentId: state.parentId }] : [],
        )
        const way = above.filter(({ unitId }) => unitId === id)
        expect(way.map(({ ancestorId }) => ancestorId)).toEqual(wayUp(events, id, onDay))
        expect(way.map(({ distance }) => distance)).toEqual([...way.keys()])
      }
    }),
    { numRuns: 150, plugins: [fc.beforeEach(clear)] },
  )
})
