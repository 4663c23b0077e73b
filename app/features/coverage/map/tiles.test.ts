import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { archipelagos, tiles } from './tiles.ts'

const list = new URL('../../../../../shared/data/provinces.csv', import.meta.url)

test('each of the 34 provinces has a place of its own', () => {
  expect(tiles).toHaveLength(34)
  const places = [...tiles, ...archipelagos].map(({ column, row }) => `${column} ${row}`)
  expect(new Set(places).size).toBe(36)
  expect(new Set(tiles.map(({ code }) => code)).size).toBe(34)
})

// The list is no part of the product: where it is not there, nothing can be held against it.
test.runIf(existsSync(list))(
  'they are those of the list of the State, by code and name',
  () => {
    const [, ...lines] = readFileSync(list, 'utf8').trim().split('\n')
    const listed = lines.map((line) =>
      line.split(',').slice(0, 2).join(' ').normalize('NFC'),
    )

    expect(tiles.map(({ code, name }) => `${code} ${name}`).sort()).toEqual(listed.sort())
  },
)

test('islands lie out at sea, beside the province they belong to', () => {
  for (const { province, column, row } of archipelagos) {
    const own = tiles.find(({ code }) => code === province)
    expect(own && column > own.column && Math.abs(row - own.row) <= 1).toBe(true)
  }
  expect(archipelagos.map(({ name }) => name)).toEqual(['Hoàng Sa', 'Trường Sa'])
})
