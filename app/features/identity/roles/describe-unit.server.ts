import { daysAfter } from '#app/platform/calendar-day.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listOpenInvitations } from '#db/queries/invitations.server.ts'
import { listGrantsAt } from '#db/queries/role-grants.server.ts'
import type { Staff } from '../visitor.ts'
import { heldRoles, type RoleDeps } from './held-roles.server.ts'
import { mayAct } from './may-act.ts'
import { grantableRoles, mayGrant } from './may-grant.ts'
import type { HeldRole, Role } from './role.ts'
import type { NamedUnit, ShownUnit } from './shown-unit.ts'
import { placeOf } from './unit-tree.server.ts'

/** A unit as somebody of the staff may see it today. */
export async function describeUnit(
  deps: RoleDeps,
  staff: Staff,
  unitId: string,
): Promise<Result<ShownUnit, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const { db, now, unitsOn } = deps
  const units = unitsOn(db, todayOf(now))
  const way = await units.wayTo(unitId)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  const held = await heldRoles(deps, staff.learnerId)
  if (!mayAct(held, 'see-unit', way)) return failure('not-your-unit')

  const below = await units.childrenOf(unitId)
  const maySeeStaff = mayAct(held, 'see-staff', way)
  const people = maySeeStaff
    ? await peopleOf(deps, {
        staff,
        held,
        ways: [way, ...below.map((each) => [...way, each])],
      })
    : { staff: [], invitations: [] }
  return success({
    ...unit,
    place: placeOf(way),
    above: way.slice(0, -1).filter((_each, place) => {
      return mayAct(held, 'see-unit', way.slice(0, place + 1))
    }),
    below,
    maySeeStaff,
    maySeeAudit: mayAct(held, 'see-audit', way),
    mayManageHamlets: mayAct(held, 'manage-hamlets', way),
    ...people,
    invitable: grantableRoles(held, way),
  })
}

type Reader = { staff: Staff; held: readonly HeldRole[]; ways: readonly NamedUnit[][] }

/** Who works at the last units of these ways, and who is invited to. */
async function peopleOf({ db, now }: RoleDeps, { staff, held, ways }: Reader) {
  const wayOf = new Map(ways.map((way) => [way.at(-1)?.id ?? '', way]))
  const ids = [...wayOf.keys()]
  const grants = await listGrantsAt(db, ids, todayOf(now))
  const invitations = await listOpenInvitations(db, ids, now().toISOString())
  const unitNameOf = (unitId: string) => wayOf.get(unitId)?.at(-1)?.name ?? ''
  const mayName = (role: Role, unitId: string) =>
    mayGrant(held, role, wayOf.get(unitId) ?? [])
  return {
    staff: grants.map(
      ({ id, learnerId, displayName, role, unitId, validFrom, validTo }) => ({
        ...{ id, name: displayName, role, unitName: unitNameOf(unitId), since: validFrom },
        lastDay: lastDayOf(validTo),
        mayRevoke: learnerId !== staff.learnerId && mayName(role, unitId),
      }),
    ),
    invitations: invitations.map(
      ({ idHash, role, unitId, invitedByName, expiresAt, until }) => ({
        ...{ id: idHash, role, unitName: unitNameOf(unitId), invitedByName, expiresAt },
        lastDay: lastDayOf(until),
        mayWithdraw: mayName(role, unitId),
      }),
    ),
  }
}

/** The day before the first without. */
const lastDayOf = (until: string | null): string | undefined =>
  until === null ? undefined : daysAfter(until, -1)
