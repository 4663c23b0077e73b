import { v7 as uuid } from 'uuid'
import { describeTeam } from '#app/features/classes/teams/describe-team.server.ts'
import { foundTeam } from '#app/features/classes/teams/found-team.server.ts'
import type { FoundingForm } from '#app/features/classes/teams/founding.ts'
import type { MemberLink } from '#app/features/classes/teams/team.ts'
import { acceptInvitation } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff, staffPassword } from '#tests/support/staff.ts'

export const decision = {
  decisionNumber: '12/QĐ-UBND',
  decidedOn: '2026-02-20',
  from: '2026-03-01',
}

export const founding = (overrides: Partial<FoundingForm> = {}): FoundingForm => ({
  ...{ teamId: uuid(), unitId: 'h-111', ...decision, head: 1 },
  lines: 'Lò Văn Piêng\nTrần Thị Bé\nVõ Minh',
  ...overrides,
})

export async function givenOfficial(
  deps: TestDeps,
  held: { role: Role; unitId: string } = { role: 'commune-official', unitId: 'c-11' },
): Promise<Staff> {
  const staff = await givenStaff(deps, { loginName: `${held.role}.${held.unitId}` })
  await givenRole(deps, staff, held)
  return staff
}

/** A team of Thôn 1 that an official has just founded, and the links for those named. */
export async function givenTeam() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  const official = await givenOfficial(deps)
  const form = founding()
  const founded = await foundTeam(deps, official, form)
  if (!founded.ok) throw new Error(founded.failure.code)
  return { deps, official, teamId: form.teamId, form, links: founded.value }
}

let count = 0
/** Who was named takes up their link. */
export async function comeIn(deps: TestDeps, { token, name }: MemberLink): Promise<void> {
  count += 1
  const account = { loginName: `member.${count}`, password: staffPassword }
  const joined = await acceptInvitation(deps, token, {
    ...{ displayName: name, ...account, passwordAgain: staffPassword },
    isSharedDevice: false,
  })
  if (!joined.ok) throw new Error(joined.failure.code)
}

export async function shownTeam(deps: TestDeps, staff: Staff, teamId: string) {
  const team = await describeTeam(deps, staff, teamId)
  if (!team.ok) throw new Error(team.failure.code)
  return team.value
}
