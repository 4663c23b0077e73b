import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawSample, populationOf, populations, sampleSize, seedOf } from './sample.ts'
import { sha256 } from './sha256.server.ts'

const people = fc.uniqueArray(fc.uuid(), { maxLength: 60 })
const seed = fc.string()

test('the same list and seed give the same sample, however the list is sorted', () => {
  fc.assert(
    fc.property(
      people.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.nat({ max: all.length }),
        ),
      ),
      seed,
      ([all, shuffled, size], own) => {
        const sample = drawSample(all, { seed: own, size, sha256 })

        expect(drawSample([...shuffled, ...all], { seed: own, size, sha256 })).toEqual(
          sample,
        )
        expect(new Set(sample).size).toBe(size)
        expect(sample.every((id) => all.includes(id))).toBe(true)
      },
    ),
  )
})

test('a larger sample of the same seed begins with the smaller one', () => {
  fc.assert(
    fc.property(people, seed, fc.nat({ max: 60 }), (all, own, size) => {
      const larger = drawSample(all, { seed: own, size: size + 5, sha256 })

      expect(drawSample(all, { seed: own, size, sha256 })).toEqual(larger.slice(0, size))
    }),
  )
})

test('everybody is as likely to be drawn as anybody else', () => {
  const all = Array.from({ length: 40 }, (_each, place) => `person-${place}`)
  const times = new Map(all.map((id) => [id, 0]))
  const draws = 4_000
  for (let place = 0; place < draws; place += 1) {
    const named = { unitId: 'c-11', period: '2026-Q1', population: 'core.passed' } as const
    const own = seedOf({ ...named, random: String(place) })
    for (const id of drawSample(all, { seed: own, size: 10, sha256 })) {
      times.set(id, (times.get(id) ?? 0) + 1)
    }
  }

  // A quarter of 4,000, give or take five standard deviations: these seeds are always the same.
  for (const count of times.values()) expect(Math.abs(count - 1_000)).toBeLessThan(137)
})

test('anybody can draw it again with what a command line has', () => {
  // for p in an binh chi; do printf '%s %s\n' "$(printf 'x %s' $p | sha256sum)" $p; done | sort
  expect(drawSample(['an', 'binh', 'chi'], { seed: 'x', size: 3, sha256 })).toEqual([
    ...['an', 'chi', 'binh'],
  ])
})

test.each([
  [0, 0],
  [7, 7],
  [20, 20],
  [21, 20],
  [400, 20],
  [401, 21],
  [1_000, 50],
  [9_000, 100],
])('out of %i there are drawn %i', (outOf, size) => {
  expect(sampleSize(outOf)).toBe(size)
})

test.each(populations)('a seed says that it was drawn out of %s', (population) => {
  const named = { unitId: 'c-11', period: '2026-Q1', random: '00ff', population }

  expect(seedOf(named)).toBe(`c-11|2026-Q1|${population}|00ff`)
  expect(populationOf(seedOf(named))).toBe(population)
})
