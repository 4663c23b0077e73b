import { addResidents } from '#app/features/identity/identity.server.ts'
import { givenOpenClass } from '#tests/support/classes.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'

/** A class that is open, its trainer, and the people of its hamlet. */
export async function givenRoll(names: readonly string[] = ['Bác Luyện', 'Bác Mẫu']) {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const { id } = await givenOpenClass(deps)
  const learners = await givenResidents(deps, trainer, names)
  return { deps, trainer, classId: id, learners }
}

async function givenResidents(
  deps: TestDeps,
  trainer: { learnerId: string },
  names: readonly string[],
): Promise<string[]> {
  const unknown = { birthYear: null, sex: null, smartphone: null, phone: null }
  const added = await addResidents(deps, trainer, {
    hamletId: 'h-111',
    agreed: ['class-list'],
    drafts: names.map((displayName, place) => ({
      ...unknown,
      ...{ displayName, household: String(Math.floor(place / 4) + 1) },
      hasGuardianAgreed: false,
    })),
  })
  if (!added.ok) throw new Error(added.failure.code)
  return added.value.map(({ learnerId }) => learnerId)
}
