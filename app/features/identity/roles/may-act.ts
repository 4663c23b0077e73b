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
  /** Say how many live there, how many should be able to, and what official systems count. */
  'state-numbers',
  /** Write and submit the report of a commune, or of a province. */
  'report-commune',
  'report-province',
  /** Return, accept and take up a report from below. */
  'judge-commune-report',
  'judge-province-report',
  /** Draw those who are checked again. */
  'draw-recheck',
  /** Let a program of a unit read its numbers. */
  'manage-tokens',
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
  'state-numbers': ['commune-official', 'province-official', 'national'],
  'report-commune': ['commune-official'],
  'report-province': ['province-official'],
  'judge-commune-report': ['province-official'],
  'judge-province-report': ['national'],
  'draw-recheck': ['commune-official', 'province-official'],
  'manage-tokens': ['commune-official', 'province-official', 'national'],
}

/** Whether somebody who holds these roles may do something on a unit. */
export function mayAct(
  held: readonly HeldRole[],
  action: Action,
  unitPath: UnitPath,
): boolean {
  return held.some((own) => allowed[action].includes(own.role) && reaches(own, unitPath))
}
