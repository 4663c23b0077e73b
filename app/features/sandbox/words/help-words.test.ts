import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { givenCompiled, samplePersona } from '#tests/support/sample-scenario.ts'
import { howWords, nudgeWords, whereWords } from './help-words.ts'
import { attemptOf, type Stage } from '../stage/stage.ts'
import type { Action } from '../engine/world.ts'

const { scenario, persona, texts } = givenCompiled()
const stage: Stage = { compiled: { scenario, persona }, mode: 'practice', seed: 7 }

function setting(own: Record<string, string> = {}, trace = '') {
  return { stage, texts: { ...texts.vi, ...own }, world: attemptOf(stage, trace).world }
}

const fill: Action = { do: 'fill', field: 'number', verdict: 'ok' }
const choose: Action = { do: 'fill', field: 'who', verdict: 'citizen' }
const press: Action = { do: 'press', control: 'send' }
const open: Action = { do: 'open', app: 'messages' }
const dismiss: Action = { do: 'dismiss' }

test('how names what is used and what goes into it', () => {
  const values = { label: 'Số định danh', value: samplePersona.citizenId }

  expect(howWords(setting(), fill)).toEqual({ key: 'how.fill', values })
  expect(howWords(setting(), press)).toEqual({ key: 'how.press', values: { label: 'Gửi' } })
  expect(howWords(setting(), open)).toEqual({
    key: 'how.open',
    values: { label: 'Tin nhắn' },
  })
  expect(howWords(setting(), dismiss)).toEqual({ key: 'how.dismiss', values: {} })
})

test('an option is named by its own words', () => {
  const own = { 'screens.form.who.citizen': 'Công dân' }

  expect(howWords(setting(own), choose)).toEqual({
    key: 'how.choose',
    values: { label: 'Công dân' },
  })
})

test('no word before the third tells what goes into a field', () => {
  for (const words of [nudgeWords(setting(), fill), whereWords(setting(), fill)]) {
    expect(JSON.stringify(words)).not.toContain(samplePersona.citizenId)
  }
})

test.each([
  ['nudge', nudgeWords],
  ['where', whereWords],
  ['how', howWords],
] as const)(
  'the scenario’s own words for %s go before ours, filled in',
  (level, wordsFor) => {
    const own = { [`screens.form.number.${level}`]: 'Số trên thẻ: {{ persona.citizenId }}' }

    expect(wordsFor(setting(own), fill)).toEqual({
      own: `Số trên thẻ: ${samplePersona.citizenId}`,
    })
  },
)

test.each(['vi', 'en'])(
  'there are words in %s for everything that can be next',
  (language) => {
    const file = new URL(
      `../../../../content/texts/${language}/sandbox.json`,
      import.meta.url,
    )
    const catalogue: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const actions = [fill, choose, press, open, dismiss]
    const words = actions.flatMap((action) =>
      [nudgeWords, whereWords, howWords].map((wordsFor) => wordsFor(setting(), action)),
    )

    for (const each of words) {
      expect(catalogue).toHaveProperty('key' in each ? each.key : '')
    }
  },
)
