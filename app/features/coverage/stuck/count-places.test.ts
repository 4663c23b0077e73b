import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { learningKinds } from '#app/features/learning/learning.ts'
import type { Evidence } from '#app/features/sandbox/sandbox.ts'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { countPlaces } from './count-places.ts'
import type { CountedPlace } from './group-places.ts'

const scenario = givenScenario({
  faults: {
    'signed-out': {
      kind: 'session-expired',
      modes: ['exam'],
      at: { screen: 'code', press: 'confirm' },
      do: [{ go: 'form' }],
    },
  },
})
const kinds = learningKinds({
  findScenario: (slug) => (slug === 'sample' ? scenario : undefined),
  skillOfLesson: () => undefined,
})

const sent = 'f.number.ok.100~f.who.citizen.50~p.send.50'
const confirmed = 'o.calls.20~p.hang-up.30~f.otp.ok.40~p.confirm.10'

/** What the judge says of an attempt that was left. */
function left(trace: string, mode = 'exam'): [string, Evidence] {
  const kind = kinds.find(({ type }) => type === 'attempt-left')
  const payload = { attempt: uuid(), scenario: 'sample', version: 1, mode, trace }
  const accepted = kind?.accept(payload, '2026-11-22T08:00:00.000Z')
  if (!accepted?.ok) throw new Error('What the player sends is not taken.')
  return ['sample', (accepted.value as { evidence: Evidence }).evidence]
}

const at = (places: CountedPlace[], screen: string, kind: string, name = screen) =>
  places.find((each) => each.screen === screen && each.kind === kind && each.name === name)

test('the hardest places come first, each with how many came to it', () => {
  const places = countPlaces([
    [
      'an',
      [
        left('f.number.malformed.10~p.send.5'),
        left(`f.number.malformed.10~p.send.5~${sent}`),
      ],
    ],
    ['binh', [left(`p.advert.5~d.10~q.where.5~${sent}~${confirmed}`)]],
  ])

  // `an` was wrong at it twice, in two attempts; `who` was empty at both presses.
  expect(at(places, 'form', 'field', 'number')).toMatchObject({
    ...{ attempts: 3, learners: 2, troubled: 2, stopped: 1 },
  })
  // Left there once, said to be stuck there once; come back to by the fault, and left again.
  expect(at(places, 'form', 'screen')).toMatchObject({
    troubled: 2,
    attempts: 3,
    stopped: 2,
  })
  expect(at(places, 'form', 'trap', 'advert')).toMatchObject({ troubled: 1, attempts: 3 })
  expect(at(places, 'code', 'fault', 'signed-out')).toMatchObject({
    troubled: 1,
    attempts: 1,
  })
  // What gave nobody trouble is no place to be stuck at.
  expect(at(places, 'code', 'field', 'otp')).toBeUndefined()
  expect(at(places, 'caller', 'trap', 'code-told')).toBeUndefined()
  expect(places.map(({ stopped }) => stopped)).toEqual(
    places.map(({ stopped }) => stopped).sort((one, other) => other - one),
  )
})

test('more than a nudge is trouble; evidence of another kind is left alone', () => {
  const [name, evidence] = left('h.2.10', 'practice')
  expect(countPlaces([['an', [[name, evidence]]]])).toMatchObject([
    { screen: 'form', kind: 'screen', troubled: 1 },
  ])
  expect(countPlaces([['an', [[name, { ...evidence, version: 2 }]]]])).toEqual([])
})
