import { reaches, type HeldRole, type Role, type UnitPath } from './role.ts'

export const actions = ['see-unit', 'see-staff', 'see-audit', 'manage-hamlets'] as const
export type Action = (typeof actions)[number]

const officials: readonly Role[] = [
  'commune-official',
  'province-official',
  'national',
  'operator',
]

const allowed: Record<Action, readonly Role[]> = {
  'see-unit': ['trainer', ...officials],
  'see-staff': officials,
  'see-audit': officials,
  'manage-hamlets': ['commune-official', 'operator'],
}

/** Whether somebody who holds these roles may do something on a unit. */
export function mayAct(
  held: readonly HeldRole[],
  action: Action,
  unitPath: UnitPath,
): boolean {
  return held.some((own) => allowed[action].includes(own.role) && reaches(own, unitPath))
}
