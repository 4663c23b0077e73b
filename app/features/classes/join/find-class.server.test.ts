import { expect, test } from 'vitest'
import { createAddressTries } from '#app/features/identity/identity.server.ts'
import { caller } from '#tests/support/people.ts'
import { findClassByCode, findJoinedClass } from './find-class.server.ts'
import { givenJoining } from '#tests/support/joining.ts'

test('a code opens its class while that is open, for twelve hours at most', async () => {
  const { deps, joined } = await givenJoining()
  const ask = (code: string) => findClassByCode(deps, { code, address: caller.address })
  const none = { ok: false, failure: { code: 'no-open-class' } }

  expect(await ask(' 246 810 ')).toMatchObject({ ok: true, value: { id: joined.id } })
  expect(await ask('246811')).toEqual(none)
  expect(await ask('24681')).toEqual(none)
  expect(await findJoinedClass(deps, joined.id)).toMatchObject({ id: joined.id })
  deps.advance(12 * 60 + 1)
  expect(await ask('246810')).toEqual(none)
  expect(await findJoinedClass(deps, joined.id)).toBeUndefined()
})

test.each(['closedAt', 'cancelledAt'] as const)(
  'with %s a code opens nothing',
  async (ended) => {
    const { deps } = await givenJoining()
    await deps.db
      .updateTable('class')
      .set({ [ended]: deps.now().toISOString() })
      .execute()

    expect(
      await findClassByCode(deps, { code: '246810', address: caller.address }),
    ).toEqual({
      ok: false,
      failure: { code: 'no-open-class' },
    })
  },
)

test('codes that open nothing count against who tries them', async () => {
  const evening = await givenJoining()
  const addressTries = createAddressTries({ perTenMinutes: 3, perDay: 100 })
  const deps = { ...evening.deps, addressTries }
  const ask = (code: string) => findClassByCode(deps, { code, address: caller.address })

  for (let tries = 0; tries < 20; tries += 1) {
    expect(await ask('246810')).toMatchObject({ ok: true })
  }
  for (const code of ['000001', '000002', '000003']) await ask(code)
  expect(await ask('246810')).toMatchObject({ failure: { code: 'too-many-tries' } })
})
