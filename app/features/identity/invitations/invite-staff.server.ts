import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { daysAfter, isDay } from '#app/platform/calendar-day.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import { insertInvitation } from '#db/queries/invitations.server.ts'
import { heldRoles, type RoleDeps } from '../roles/held-roles.server.ts'
import { mayGrant } from '../roles/may-grant.ts'
import { isHeldAt, type Role } from '../roles/role.ts'
import { sha256 } from '../secrets.server.ts'
import type { Staff } from '../visitor.ts'
import { invitationEnd } from './invitation.ts'

/** Whoever sits at the server can do anything there: they invite the first operator. */
type Inviter = Pick<Staff, 'learnerId'> | 'console'

/** The team that whoever comes in by the link is a member of from then on, and who is meant. */
type IntoTeam = { teamId: string; post: 'head' | 'member'; invitee: string }

type Wanted = {
  role: Role
  unitId: string
  /** The last day of the role. */
  lastDay?: string | undefined
  team?: IntoTeam
}

type Refusal = {
  code: 'unit-not-found' | 'role-not-for-this-unit' | 'not-your-unit' | 'bad-last-day'
}

/**
 * Makes a link by which somebody gets a role on a unit. It is told once and kept nowhere. Within
 * a transaction it is part of that.
 */
export async function inviteStaff(
  deps: RoleDeps & { record: EventRecord },
  inviter: Inviter,
  { role, unitId, lastDay, team }: Wanted,
): Promise<Result<{ token: string; expiresAt: string }, Refusal>> {
  const { db, now, record } = deps
  const invitedBy = inviter === 'console' ? null : inviter.learnerId
  const refused = await refusalOf(deps, invitedBy, { role, unitId, lastDay })
  if (refused) return failure(refused)

  const until = lastDay === undefined ? null : daysAfter(lastDay, 1)
  const token = randomBytes(24).toString('base64url')
  const createdAt = now().toISOString()
  const expiresAt = invitationEnd(now())
  const write = async (trx: Db) => {
    await insertInvitation(trx, {
      ...{ idHash: sha256(token), role, unitId, invitedBy, createdAt, expiresAt },
      ...{ usedAt: null, withdrawnAt: null, until, ...team },
    })
    const invited = {
      ...{ id: uuid(), type: 'staff-invited', subjectId: unitId, happenedAt: createdAt },
      actorId: invitedBy ?? undefined,
      payload: { role },
    }
    await record.append({ ...deps, db: trx }, [invited])
  }
  await (db.isTransaction ? write(db) : db.transaction().execute(write))
  return success({ token, expiresAt })
}

async function refusalOf(
  deps: RoleDeps,
  invitedBy: string | null,
  { role, unitId, lastDay }: Wanted,
): Promise<Refusal['code'] | undefined> {
  const day = todayOf(deps.now)
  const way = await deps.unitsOn(deps.db, day).wayTo(unitId)
  if (way.length === 0) return 'unit-not-found'
  if (!isHeldAt(role, way)) return 'role-not-for-this-unit'
  const held = invitedBy === null ? undefined : await heldRoles(deps, invitedBy)
  if (held && !mayGrant(held, role, way)) return 'not-your-unit'
  const isOver = lastDay !== undefined && !(isDay(lastDay) && lastDay >= day)
  return isOver ? 'bad-last-day' : undefined
}
