import { expect, test } from 'vitest'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { replaySteps } from './replay-steps.ts'
import { replayWords } from '../words/replay-words.ts'
import { screenIdOf } from '../engine/world.ts'

const { texts, ...compiled } = givenCompiled({
  faults: {
    'signed-out': {
      kind: 'session-expired',
      modes: ['practice'],
      at: { screen: 'form', press: 'send' },
      do: [{ clear: ['number'] }],
    },
  },
})
const stage = { compiled, mode: 'practice', seed: 0 } as const

function played(trace: string) {
  const replay = replaySteps(compiled.scenario, 'practice', trace)
  if (!replay) throw new Error(`This cannot have happened: ${trace}`)
  return replay
}

test('a press that leads away is shown on the screen it was done on, one that fails with why', () => {
  const { steps } = played('p.send.10~f.number.ok.5~f.who.citizen.5~p.send.5~p.send.1')

  expect(steps.map(({ world }) => screenIdOf(world))).toEqual(Array(5).fill('form'))
  expect(steps[0]).toMatchObject({ isRefused: true, world: { errors: ['number', 'who'] } })
  expect(steps[3]).toMatchObject({
    faultsMet: ['signed-out'],
    marked: { control: 'send' },
  })
})

test('time is told from the beginning', () => {
  expect(played('p.send.10~h.1.5~p.advert.20').steps.map(({ at }) => at)).toEqual([
    10, 15, 35,
  ])
})

test('a trap is told where it was taken, and read on the step after', () => {
  const { steps, end } = played('p.advert.5~d.9')

  expect(steps[0]).toMatchObject({ traps: ['advert'], world: { trap: undefined } })
  expect(steps[1]).toMatchObject({ traps: [], world: { trap: 'advert' } })
  expect(end.trap).toBeUndefined()
})

test('going back is shown by what was come back to', () => {
  const { steps } = played('o.messages.1~u.1')

  expect(steps.map(({ world }) => world.front)).toEqual(['browser', 'browser'])
})

test('what cannot have happened is not shown', () => {
  expect(replaySteps(compiled.scenario, 'practice', 'p.confirm.1')).toBeUndefined()
})

test.each([
  ['f.number.ok.1', { key: 'fill-right', label: 'Số định danh' }],
  ['f.number.empty.1', { key: 'fill-empty', label: 'Số định danh' }],
  ['f.number.real.1', { key: 'fill-refused', label: 'Số định danh' }],
  [
    'f.number.malformed.1',
    { key: 'fill-wrong', label: 'Số định danh', verdict: 'malformed' },
  ],
  ['f.who.business.1', { key: 'choose', label: 'Tổ chức' }],
  ['p.send.1', { key: 'press-refused', label: 'Gửi' }],
  ['o.messages.1', { key: 'open', label: 'Tin nhắn' }],
  ['h.3.1', { key: 'hint-3', label: '' }],
  ['q.word.1', { key: 'stuck-word', label: '' }],
])('the words for %s', (trace, words) => {
  const own = { ...texts.vi, 'screens.form.who.business': 'Tổ chức' }

  expect(played(trace).steps.map((step) => replayWords(stage, own, step))).toEqual([words])
})
