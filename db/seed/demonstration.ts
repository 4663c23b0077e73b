import { v7 as uuid } from 'uuid'
import type { Services } from '#app/composition.server.ts'
import { register } from '#app/features/identity/identity.server.ts'
import { neededPurpose, wordingVersion } from '#app/features/identity/identity.ts'
import { attemptEvent } from '#app/features/learning/learning.ts'
import { shortestTrace, type Mode } from '#app/features/sandbox/sandbox.ts'
import { ingestEvents } from '#app/features/sync/sync.server.ts'
import { findPersonByPhone } from '#db/queries/persons.server.ts'

type Done = { scenario: string; mode: Mode; daysAgo: number }
type Resident = { displayName: string; phone: string; pin: string; done: readonly Done[] }

/** Residents of Xã Thực Hành. Their numbers cannot be anybody's (DOMAIN 2.0.1). */
export const residents: readonly Resident[] = [
  {
    displayName: 'Bác Luyện',
    phone: '0600123456',
    pin: '270959',
    done: [
      { scenario: 'dang-nhap-cong-dvc', mode: 'guided', daysAgo: 9 },
      { scenario: 'dang-nhap-cong-dvc', mode: 'exam', daysAgo: 8 },
      { scenario: 'tra-cuu-ho-so', mode: 'guided', daysAgo: 2 },
    ],
  },
  { displayName: 'Anh Tập', phone: '0600345678', pin: '481592', done: [] },
]

/**
 * Lets the demonstration residents register and practise, through the same doors as anybody.
 * Those already there are left alone. Gives the names of the new ones.
 */
export async function seedDemonstration(services: Services): Promise<string[]> {
  const added: string[] = []
  for (const resident of residents) {
    if (await findPersonByPhone(services.db, resident.phone)) continue
    await settle(services, resident)
    added.push(resident.displayName)
  }
  return added
}

async function settle(
  services: Services,
  { displayName, phone, pin, done }: Resident,
): Promise<void> {
  const learnerId = uuid()
  const opened = await register(
    services,
    { guestId: learnerId, address: '127.0.0.1' },
    {
      displayName,
      phone,
      pin,
      purposes: [neededPurpose],
      wordingVersion: String(wordingVersion),
      isSharedDevice: false,
    },
  )
  if (!opened.ok)
    throw new Error(`${displayName} could not register: ${opened.failure.code}`)
  const events = done.map((each) => attemptAt(services, each))
  const recorder = { person: undefined, guestId: undefined, learnerId }
  await ingestEvents(services, recorder, { protocol: 1, learner: learnerId, events })
}

function attemptAt(services: Services, { scenario: slug, mode, daysAgo }: Done) {
  const scenario = services.scenarios.find(slug)?.scenario
  if (!scenario) throw new Error(`There is no scenario "${slug}" to have been practised.`)
  const happenedAt = new Date(services.now().getTime() - daysAgo * 86_400_000).toISOString()
  const played = { scenario: slug, version: scenario.version, mode }
  const trace = shortestTrace(scenario, mode)
  const fact = { type: 'attempt-finished' as const, attempt: uuid(), trace }
  return { ...attemptEvent(played, fact), happenedAt }
}
