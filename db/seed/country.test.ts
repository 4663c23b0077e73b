import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import { fullNameOf } from '#app/features/territory/territory.ts'
import { givenTerritory } from '#tests/support/territory.ts'
import { foundCountry } from './country.ts'

const published = '../shared/data/provinces.csv'

test('there are 34 provinces: 6 cities of them at first, 7 since 30 April 2026', async () => {
  const deps = await givenTerritory()
  await foundCountry(deps)
  await foundCountry(deps)

  const citiesOn = async (day: string) => {
    const provinces = await unitsOn(deps.db, day).childrenOf('vn')
    return [provinces.length, provinces.filter(({ kind }) => kind === 'thanh_pho').length]
  }
  expect(await citiesOn('2025-06-30')).toEqual([0, 0])
  expect(await citiesOn('2025-07-01')).toEqual([34, 6])
  expect(await citiesOn('2026-04-29')).toEqual([34, 6])
  expect(await citiesOn('2026-04-30')).toEqual([34, 7])
})

test.runIf(existsSync(published))(
  `codes and names are those of ${published} (not tried where that is absent)`,
  async () => {
    const deps = await givenTerritory()
    await foundCountry(deps)

    const provinces = await unitsOn(deps.db, '2026-11-01').childrenOf('vn')

    const [, ...rows] = parse(readFileSync(published))
    expect(provinces.map((unit) => `${unit.id} ${fullNameOf(unit)}`).sort()).toEqual(
      rows.map(([code, , name]) => `${code} ${name}`).sort(),
    )
  },
)
