import type { Services } from '#app/composition.server.ts'
import type { Role } from '#app/features/identity/identity.ts'
import { acceptInvitation, inviteStaff } from '#app/features/identity/identity.server.ts'
import { findStaffAccountByName } from '#db/queries/staff-accounts.server.ts'
import { communeId, provinceId } from './demonstration-commune.ts'

type StaffMember = {
  displayName: string
  loginName: string
  password: string
  role: Role
  unitId: string
}

/** Who works in Xã Thực Hành and above it. Nothing but what was made up is within their reach. */
export const staff: readonly StaffMember[] = [
  {
    ...{ displayName: 'Chị Hà', loginName: 'canbo', role: 'commune-official' },
    ...{ password: 'đường làng rợp bóng tre', unitId: communeId },
  },
  {
    ...{ displayName: 'Anh Mẫu', loginName: 'huongdan', role: 'trainer' },
    ...{ password: 'chiều nay lớp đông vui', unitId: communeId },
  },
  {
    ...{ displayName: 'Chị Thước', loginName: 'canbotinh', role: 'province-official' },
    ...{ password: 'sông dài nước chảy êm', unitId: provinceId },
  },
]

/** Lets the demonstration staff come in by an invitation, as anybody does. Those there are left. */
export async function seedStaff(services: Services): Promise<void> {
  for (const { role, unitId, ...account } of staff) {
    if (await findStaffAccountByName(services.db, account.loginName)) continue
    const invited = await inviteStaff(services, 'console', { role, unitId })
    if (!invited.ok) throw new Error(`${account.loginName}: ${invited.failure.code}`)
    const joining = { ...account, passwordAgain: account.password, isSharedDevice: true }
    const joined = await acceptInvitation(services, invited.value.token, joining)
    if (!joined.ok) throw new Error(`${account.loginName}: ${joined.failure.code}`)
  }
}
