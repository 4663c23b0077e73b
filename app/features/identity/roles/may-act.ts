import { reaches, type HeldRole, type Role, type UnitPath } from './role.ts'

export const actions = [
  'see-unit',
  'see-staff',
  'see-audit',
  'manage-hamlets',
  /** Found teams, name their members, end them. */
  'manage-teams',
  /** Know the people of a hamlet by name, and all that a class or a visit needs of them. */
  'teach',
  /** Classes, visits and what came of them, in counts. */
  'see-classes',
] as const
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
  'manage-teams': ['commune-official', 'operator'],
  teach: ['trainer'],
  'see-classes': ['trainer', ...officials],
}

/** Whether somebody who holds these roles may do something on a unit. */
export function mayAct(
  held: readonly HeldRole[],
  action: Action,
  unitPath: UnitPath,
): boolean {
  return held.some((own) => allowed[action].includes(own.role) && reaches(own, unitPath))
}
