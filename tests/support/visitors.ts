import { roles, type Role } from '#app/features/identity/roles/role.ts'
import { reach } from './permission-rules.ts'
import type { SitePeople } from './site-people.ts'

export const visitors = ['guest', 'resident', 'official by PIN', 'staff', ...roles] as const
export type Visitor = (typeof visitors)[number]

/** Somebody of every sort signs in, each with their role where `reach` says; guests have no cookie. */
export async function signInVisitors(people: SitePeople): Promise<Map<Visitor, string>> {
  const cookies = new Map<Visitor, string>()
  cookies.set('resident', (await people.signedIn({ isStaff: false })).cookie)
  cookies.set('staff', (await people.signedIn({ isStaff: true })).cookie)
  const byPin = await people.signedIn({ isStaff: false })
  await people.give(byPin.learnerId, 'operator', 'vn')
  cookies.set('official by PIN', byPin.cookie)
  for (const role of roles) {
    const { learnerId, cookie } = await people.signedIn({ isStaff: true })
    await people.give(learnerId, role, reach[role].own)
    cookies.set(role, cookie)
  }
  return cookies
}

export const isRole = (visitor: Visitor): visitor is Role =>
  roles.some((role) => role === visitor)
