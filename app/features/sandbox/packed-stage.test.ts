import { expect, test } from 'vitest'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { packStage, unpackStage } from './packed-stage.ts'

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
