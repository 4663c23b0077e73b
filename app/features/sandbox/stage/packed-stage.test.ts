import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { packStage, unpackStage } from './packed-stage.ts'

const part = fc.constantFrom('a', 'b', 'c')
const keys = fc.uniqueArray(
  fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
)

test('texts under any keys come out as they went in', () => {
  const { scenario, persona } = givenCompiled()
  fc.assert(
    fc.property(keys, (names) => {
      const texts = Object.fromEntries(names.map((name) => [name, `text of ${name}`]))
      const compiled = { scenario, persona }
      const stage = { compiled, mode: 'practice', seed: 7 } as const

      expect(unpackStage(packStage({ stage, texts })).texts).toEqual(texts)
    }),
  )
})

test('what a page takes along comes out as it went in', () => {
  const { texts, ...compiled } = givenCompiled()
  const played = {
    stage: { compiled, mode: 'practice', seed: 7 },
    texts: texts.vi,
  } as const

  expect(unpackStage(packStage(played))).toEqual(played)
})

test.each(['{}', '[]', 'null', '{"stage":{}}'])('%s is refused', (text) => {
  expect(() => unpackStage(text)).toThrow('not what a page takes along')
})
