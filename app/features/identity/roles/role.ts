/** What somebody is on a unit and all below it. */
export const roles = [
  'trainer',
  'commune-official',
  'province-official',
  'national',
  'content-editor',
  'operator',
] as const
export type Role = (typeof roles)[number]

export type Level = 'nation' | 'province' | 'commune' | 'hamlet'

/** A unit and all that stands above it, from the top down. */
export type UnitPath = readonly { id: string; level: Level }[]

/** A role as it is held on a day. */
export type HeldRole = { role: Role; unitId: string }

/** Where each role can be held. */
const levelsOfRole: Record<Role, readonly Level[]> = {
  trainer: ['commune', 'hamlet'],
  'commune-official': ['commune'],
  'province-official': ['province'],
  national: ['nation'],
  'content-editor': ['nation'],
  operator: ['nation'],
}

export function isHeldAt(role: Role, path: UnitPath): boolean {
  const level = path.at(-1)?.level
  return level !== undefined && levelsOfRole[role].includes(level)
}

/** Whether a role reaches a unit. An operator keeps the machine, and all that is on it. */
export function reaches({ role, unitId }: HeldRole, path: UnitPath): boolean {
  return path.length > 0 && (role === 'operator' || path.some(({ id }) => id === unitId))
}
