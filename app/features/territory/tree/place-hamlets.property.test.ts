import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Db } from '#db/database.ts'
import { changingCountry, mapDays } from '#tests/support/changing-country.ts'
import { givenTerritory } from '#tests/support/territory.ts'
import { placeHamlets, territoryFolds, unitsOn } from '../territory.server.ts'

const tables = territoryFolds.flatMap((fold) => fold.tables)
const nation = 'nation-001'

/** The hamlets of a unit by the child they count under, and what is below it alike. */
async function expectParted(db: Db, unitId: string, on: string): Promise<string[]> {
  const placed = await placeHamlets(db, { unitId, on })
  const all = placed.map(({ hamletId }) => hamletId)
  expect(new Set(all).size).toBe(all.length)

  const own = await unitsOn(db, on).find(unitId)
  if (own?.level === 'hamlet') return all
  const children = (await unitsOn(db, on).childrenOf(unitId)).map(({ id }) => id)
  const counted = placed.flatMap(({ childId, others }) => [childId ?? [], others].flat())
  for (const id of new Set([...children, ...counted])) {
    const within = await expectParted(db, id, on)
    const here = placed.filter(({ childId, others }) => [childId, ...others].includes(id))
    expect(within.sort()).toEqual(here.map(({ hamletId }) => hamletId).sort())
  }
  return all
}

test('on every day every hamlet that ever was is under each level once', async () => {
  const { record, now, db } = await givenTerritory()
  const clear = async () => {
    await db.deleteFrom('event').execute()
    for (const table of tables) await db.deleteFrom(table).execute()
  }

  await fc.assert(
    fc.asyncProperty(changingCountry, fc.constantFrom(...mapDays), async (events, on) => {
      await record.append({ db, now }, events)

      const hamlets = await db
        .selectFrom('unit')
        .select('id')
        .where('level', '=', 'hamlet')
        .execute()
      expect((await expectParted(db, nation, on)).sort()).toEqual(
        hamlets.map(({ id }) => id).sort(),
      )
    }),
    { numRuns: 150, plugins: [fc.beforeEach(clear)] },
  )
})
