import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDetermined, type Equation } from '#tests/support/linear-sums.ts'
import { hiddenPairs, hiddenPairsBelow, pairKey, type Numbers } from './hide-pairs.ts'

const few = fc.oneof(fc.nat(12), fc.nat(60))
const pair = fc
  .record({ able: few, rest: few, notAnswered: few })
  .map(({ able, rest, notAnswered }): Numbers => {
    return { able, outOf: able + rest, notAnswered }
  })
const communes = fc.array(fc.array(pair, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
})

const names = ['able', 'outOf', 'notAnswered', 'rest'] as const
const numberOf = (numbers: Numbers, name: (typeof names)[number]) =>
  name === 'rest' ? (numbers['outOf'] ?? 0) - (numbers['able'] ?? 0) : (numbers[name] ?? 0)
const sumOf = (all: readonly Numbers[]): Numbers =>
  Object.fromEntries(
    ['able', 'outOf', 'notAnswered'].map((name) => [
      name,
      all.reduce((sum, each) => sum + (each[name] ?? 0), 0),
    ]),
  )

/** Every number on the page of a province and of its communes, and what they say. */
function pagesOf(province: readonly (readonly Numbers[])[]) {
  const values = new Map<string, number>()
  const hidden = new Set<string>()
  const equations: Equation[] = []
  const read = (place: string, numbers: Numbers, isHidden: (name: string) => boolean) => {
    for (const name of names) {
      values.set(`${place} ${name}`, numberOf(numbers, name))
      // What is left of a pair stands on no page.
      if (name === 'rest' || isHidden(name)) hidden.add(`${place} ${name}`)
    }
    const parts = [`${place} able`, `${place} rest`]
    equations.push({ whole: `${place} outOf`, parts })
  }
  const add = (whole: string, below: readonly string[]) => {
    for (const name of names) {
      const parts = below.map((place) => `${place} ${name}`)
      equations.push({ whole: `${whole} ${name}`, parts })
    }
  }
  const sums = province.map(sumOf)
  const page = { total: sumOf(sums), below: sums }
  const top = hiddenPairs(page)
  read('p', page.total, (name) => top.has(pairKey('whole', name)))
  add('p', [...sums.keys()].map(String))
  for (const [at, hamlets] of province.entries()) {
    const total = sums[at] ?? {}
    const forced = new Set(hiddenPairsBelow(top, at))
    const own = hiddenPairs({ total, below: hamlets }, { forced })
    // Shown on one of the two pages is shown.
    const isHidden = (name: string) => {
      const key = pairKey('whole', name)
      return own.has(key) && forced.has(key)
    }
    read(`${at}`, total, isHidden)
    for (const [place, numbers] of hamlets.entries()) {
      read(`${at}-${place}`, numbers, (name) => own.has(pairKey(place, name)))
    }
    add(
      `${at}`,
      hamlets.map((_each, place) => `${at}-${place}`),
    )
  }
  return { values, hidden, equations }
}

test('no number of one to nine people is seen or follows from others on pages of two levels', () => {
  fc.assert(
    fc.property(communes, (province) => {
      const { values, hidden, equations } = pagesOf(province)
      const isTold = isDetermined(equations, hidden)
      const small = [...values].filter(([, count]) => count > 0 && count < 10)
      expect(small.filter(([key]) => !hidden.has(key) || isTold(key))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('where nobody is few, everything is seen', () => {
  const total = { able: 40, outOf: 70 }
  const below = [
    { able: 15, outOf: 30 },
    { able: 25, outOf: 40 },
  ]
  expect(hiddenPairs({ total, below }).size).toBe(0)
})

test('households are stated elsewhere: how many there are is always seen', () => {
  const total = { able: 31, outOf: 40 }
  const below = [{ able: 6, outOf: 8 }, { able: 25 }]
  const hidden = hiddenPairs({ total, below, isOutOfStated: true })

  const keys = ['whole able', '0 able', '1 able', '0 outOf', 'whole outOf']
  expect(keys.filter((key) => hidden.has(key))).toEqual(['whole able', '0 able'])
})
