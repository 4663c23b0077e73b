import { joinByName } from '#app/features/classes/join/join-by-name.server.ts'
import type { Proof } from '#app/features/identity/identity.ts'
import { givenOpenClass } from '#tests/support/classes.ts'
import { caller, givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'

export const fishes = { way: 'pictures', text: 'fish.house.fish' } as const
export const wrong = { ok: false, failure: { code: 'wrong-name-or-secret' } }

/** An open class, somebody of its hamlet, and how they join it. */
export async function givenJoining(overrides: Parameters<typeof givenResident>[1] = {}) {
  const deps = await givenDeps()
  const joined = await givenOpenClass(deps)
  const resident = await givenResident(deps, overrides)
  const join = (proof: Proof, more: { personId?: string; isSharedDevice?: boolean } = {}) =>
    joinByName(deps, caller, {
      ...{ joined, proof, personId: resident.id, isSharedDevice: true, ...more },
    })
  return { deps, joined, resident, join }
}
