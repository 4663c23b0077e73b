import { classFolds } from '#app/features/classes/classes.server.ts'
import { coverageFolds } from '#app/features/coverage/coverage.server.ts'
import {
  createAddressTries,
  identityFolds,
} from '#app/features/identity/identity.server.ts'
import type { Registration } from '#app/features/identity/identity.ts'
import { register } from '#app/features/identity/register.server.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { territoryFolds } from '#app/features/territory/territory.server.ts'
import { emptyDatabase } from './database.ts'
import { smallCountryOn } from './units.ts'

export const testSecret = 'a secret for tests that is long enough'

/** A clock that a test moves. */
function clockAt(instant: string) {
  let time = Date.parse(instant)
  return {
    now: () => new Date(time),
    advance: (minutes: number) => {
      time += minutes * 60_000
    },
  }
}

/** What use-cases need, on a database of their own. */
export async function givenDeps() {
  return {
    ...clockAt('2026-03-01T10:00:00.000Z'),
    db: await emptyDatabase(),
    record: createRecord(
      [learningFolds, identityFolds, territoryFolds, classFolds, coverageFolds].flat(),
    ),
    config: { sessionSecret: testSecret },
    addressTries: createAddressTries(),
    unitsOn: smallCountryOn,
  }
}
export type TestDeps = Awaited<ReturnType<typeof givenDeps>>

export const caller = { guestId: undefined, address: '192.0.2.1' }

export function registration(overrides: Partial<Registration> = {}): Registration {
  return {
    phone: '0912345678',
    pin: '286041',
    displayName: 'Bác Luyện',
    purposes: ['keep-progress'],
    wordingVersion: '1',
    isSharedDevice: false,
    ...overrides,
  }
}

/** A registered person, as their row. */
export async function givenPerson(
  deps: TestDeps,
  { guestId, ...overrides }: Partial<Registration> & { guestId?: string } = {},
) {
  const form = registration(overrides)
  const opened = await register(deps, { ...caller, guestId }, form)
  if (!opened.ok) throw new Error(opened.failure.code)
  const person = await deps.db
    .selectFrom('person')
    .selectAll()
    .where('phone', '=', form.phone)
    .executeTakeFirstOrThrow()
  return { ...person, phone: form.phone, pin: form.pin, ...opened.value }
}
