import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import type { Mode } from '#app/features/sandbox/sandbox.ts'
import { listHardPlaces } from '#db/queries/hard-places.server.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { learningKinds } from './event-kinds.ts'

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

async function left(deps: TestDeps, learnerId: string, trace: string, mode: Mode = 'exam') {
  const happenedAt = '2026-11-22T08:00:00.000Z'
  const kind = kinds.find(({ type }) => type === 'attempt-left')
  const payload = { attempt: uuid(), scenario: 'sample', version: 1, mode, trace }
  const accepted = kind?.accept(payload, happenedAt)
  if (!accepted?.ok) throw new Error('What the player sends is not taken.')
  const event = { id: uuid(), type: 'attempt-left', subjectId: learnerId, happenedAt }
  await deps.record.append(deps, [{ ...event, payload: accepted.value }])
}

const inChecks = { scenario: 'sample', judgedVersion: 1, mode: 'exam' } as const

test('the hardest places come first, each with how many came to it', async () => {
  const deps = await givenDeps()
  await left(deps, 'an', `f.number.malformed.10~p.send.5`)
  await left(deps, 'an', `f.number.malformed.10~p.send.5~${sent}`)
  await left(deps, 'binh', `p.advert.5~d.10~q.where.5~${sent}~${confirmed}`)

  const places = await listHardPlaces(deps.db, inChecks)

  const at = (screen: string, kind: string, name = screen) =>
    places.find(
      (each) => each.screen === screen && each.kind === kind && each.name === name,
    )
  // `an` was wrong at it twice, in two attempts; `who` was empty at both presses.
  expect(at('form', 'field', 'number')).toMatchObject({ troubled: 2, attempts: 3 })
  expect(at('form', 'field', 'number')?.learners).toBe(2)
  // Left there once, said to be stuck there once; come back to by the fault, and left again.
  expect(at('form', 'screen')).toMatchObject({ troubled: 2, attempts: 3 })
  expect(at('form', 'trap', 'advert')).toMatchObject({ troubled: 1, attempts: 3 })
  expect(at('code', 'fault', 'signed-out')).toMatchObject({ troubled: 1, attempts: 1 })
  expect(at('code', 'field', 'otp')).toMatchObject({ troubled: 0, attempts: 2 })
  expect(at('caller', 'trap', 'code-told')).toMatchObject({ troubled: 0, attempts: 1 })
  expect(places.map(({ troubled }) => troubled)).toEqual(
    places.map(({ troubled }) => troubled).sort((one, other) => other - one),
  )
})

test('only attempts of the mode and version asked for count', async () => {
  const deps = await givenDeps()
  await left(deps, 'an', 'h.2.10', 'practice')

  expect(await listHardPlaces(deps.db, inChecks)).toEqual([])
  expect(await listHardPlaces(deps.db, { ...inChecks, judgedVersion: 2 })).toEqual([])
  const [hardest] = await listHardPlaces(deps.db, { ...inChecks, mode: 'practice' })
  expect(hardest).toMatchObject({ screen: 'form', kind: 'screen', troubled: 1 })
})
