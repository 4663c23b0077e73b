import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calmRanks } from './calm-order.ts'

test('who newly needs help is put below those who do, and nobody else moves', () => {
  const shown = { stuck: ['an'], others: ['binh', 'chi', 'dung'] }
  const wanted = { stuck: ['chi', 'an'], others: ['dung', 'binh'] }

  expect(calmRanks(shown, wanted, false)).toEqual({
    stuck: ['an', 'chi'],
    others: ['binh', 'dung'],
  })
})

test('who needs no help any more stays under the finger until it is time', () => {
  const shown = { stuck: ['an', 'chi'], others: ['binh'] }
  const wanted = { stuck: ['chi'], others: ['an', 'binh'] }

  expect(calmRanks(shown, wanted, false)).toEqual(shown)
  expect(calmRanks(shown, wanted, true)).toEqual(wanted)
})

test('who has left is gone, and who has come is last', () => {
  const shown = { stuck: ['an'], others: ['binh', 'chi'] }
  const wanted = { stuck: [], others: ['em', 'chi'] }

  expect(calmRanks(shown, wanted, false)).toEqual({ stuck: [], others: ['chi', 'em'] })
})

const people = fc.uniqueArray(fc.constantFrom(...'abcdefgh'.split('')))
const ranks = fc
  .tuple(people, fc.nat(8))
  .map(([all, cut]) => ({ stuck: all.slice(0, cut), others: all.slice(cut) }))

test('everybody wanted is shown once, and who needs help is among those who do', () => {
  fc.assert(
    fc.property(ranks, ranks, fc.boolean(), (shown, wanted, isTime) => {
      const calm = calmRanks(shown, wanted, isTime)
      const all = [...calm.stuck, ...calm.others]

      expect(all.sort()).toEqual([...wanted.stuck, ...wanted.others].sort())
      for (const id of wanted.stuck) expect(calm.stuck).toContain(id)
      const kept = shown.stuck.filter((id) => all.includes(id))
      if (!isTime) expect(calm.stuck.slice(0, kept.length)).toEqual(kept)
    }),
  )
})
