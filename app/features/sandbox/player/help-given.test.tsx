import { expect, test } from 'vitest'
import { valuesOf } from '#tests/support/html.ts'
import { renderPlayer as render } from '#tests/support/render-player.tsx'
import { longestTrace, stuckOn } from '../engine/trace.ts'
import { modes, type Mode } from '../scenario/guard.ts'

const toCode = 'f.number.ok.1~f.who.citizen.1~p.send.1'

test.each(modes)('in %s mode one may say where it hurts, and is answered', (mode) => {
  const asked = valuesOf(render(mode, toCode), 'value')
  const choices = stuckOn.map((on) => `q.${on}`)
  expect(asked.filter((value) => value.startsWith('q.'))).toEqual(choices)

  for (const choice of choices) {
    const page = render(mode, `${toCode}~${choice}.1`)
    expect(page.split('help-words').length, choice).toBeGreaterThan(1)
    if (mode === 'exam') {
      expect(page).toContain('Cảm ơn bác')
      expect(valuesOf(page, 'data-next-action')).toEqual([])
    }
  }
})

test('who does not understand an error hears it once more', () => {
  const page = render('practice', 'f.number.malformed.1~p.send.1~q.error.1')

  expect(page.split('phải gồm đúng 12 chữ số').length - 1).toBe(2)
})

test('each step done can be begun again, but not in a check', () => {
  const redone = (mode: Mode) =>
    valuesOf(render(mode, `${toCode}~o.calls.1`), 'value').filter((value) =>
      value.startsWith('u.'),
    )

  expect(redone('practice')).toEqual(['u.2', 'u.1'])
  expect(redone('exam')).toEqual([])
})

test('titles of what comes are told in guided and practice, not in a check', () => {
  const [guided, exam] = (['guided', 'exam'] as const).map((mode) => render(mode, ''))

  expect(guided).toContain('>caller <')
  expect(exam).not.toContain('>caller <')
})

test('before a record is full the learner is asked to start anew', () => {
  const presses = Array.from({ length: longestTrace / 10 }, () => 'p.send.10')
  const page = render('practice', presses.join('~'))

  expect(page).not.toContain('sim-device')
  expect(page).toContain('Bác không làm gì sai')
  expect(valuesOf(page, 'href')).toContain('/tap/sample?che-do=tu-tap')
})
