import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWayTable, writeWayTable } from './way-table.ts'

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 400 })

test('every distance is read back as it was written', () => {
  fc.assert(
    fc.property(
      keys,
      fc.array(fc.nat({ max: 255 }), { minLength: 400 }),
      (names, numbers) => {
        const distances = new Map(names.map((name, index) => [name, numbers[index] ?? 0]))
        const table = readWayTable(writeWayTable(distances))

        expect(names.map((name) => table(name))).toEqual([...distances.values()])
      },
    ),
  )
})

test('three thousand worlds take about three bytes each', () => {
  const worlds = Array.from({ length: 3_000 }, (_, index) => index)
  const distances = new Map(worlds.map((world) => [`world|${world}`, world % 90]))
  const text = writeWayTable(distances)

  expect(atob(text).length).toBeLessThan(3_000 * 3.2)
  expect(readWayTable(text)('world|2999')).toBe(2999 % 90)
})

test('a way longer than can be written is refused', () => {
  expect(() => writeWayTable(new Map([['a', 256]]))).toThrow('longer than 255')
})
