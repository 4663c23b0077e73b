import {
  isHeldAt,
  reaches,
  roles,
  type HeldRole,
  type Role,
  type UnitPath,
} from './role.ts'

/** Each names those next below it; a commune's officials also name one another. */
const granted: Record<Role, readonly Role[]> = {
  trainer: [],
  'commune-official': ['trainer', 'commune-official'],
  'province-official': ['commune-official'],
  national: ['province-official'],
  'content-editor': [],
  operator: roles,
}

/** Whether somebody who holds these roles may give a role on a unit to somebody, and take it back. */
export function mayGrant(
  held: readonly HeldRole[],
  role: Role,
  unitPath: UnitPath,
): boolean {
  if (!isHeldAt(role, unitPath)) return false
  return held.some((own) => granted[own.role].includes(role) && reaches(own, unitPath))
}

export function grantableRoles(held: readonly HeldRole[], unitPath: UnitPath): Role[] {
  return roles.filter((role) => mayGrant(held, role, unitPath))
}
