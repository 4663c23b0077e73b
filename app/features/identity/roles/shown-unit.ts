import type { Level, Role } from './role.ts'

/** A unit by its full name, such as `Xã Tân Thành`. */
export type NamedUnit = { id: string; level: Level; name: string }

export type ShownGrant = {
  id: string
  name: string
  role: Role
  unitName: string
  since: string
  /** Of a role that ends by itself. */
  lastDay: string | undefined
  mayRevoke: boolean
}
export type ShownInvitation = {
  id: string
  role: Role
  unitName: string
  invitedByName: string | null
  expiresAt: string
  /** Of the role, where it ends by itself. */
  lastDay: string | undefined
  mayWithdraw: boolean
}
export type ShownUnit = {
  id: string
  name: string
  place: string
  level: NamedUnit['level']
  /** Those above it that the reader may open too, from the top. */
  above: NamedUnit[]
  below: NamedUnit[]
  maySeeStaff: boolean
  maySeeAudit: boolean
  mayManageHamlets: boolean
  /** Of the unit and of those right below it. */
  staff: ShownGrant[]
  invitations: ShownInvitation[]
  invitable: Role[]
}

export type MyRole = { role: Role; unitId: string; place: string; maySeeAudit: boolean }
