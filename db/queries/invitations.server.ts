import type { Db, Instant, InvitationRow, NewInvitation } from '../database.ts'

export async function insertInvitation(db: Db, invitation: NewInvitation): Promise<void> {
  await db.insertInto('invitation').values(invitation).execute()
}

export function findInvitation(db: Db, idHash: string): Promise<InvitationRow | undefined> {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('idHash', '=', idHash)
    .executeTakeFirst()
}

export async function updateUsed(db: Db, idHash: string, usedAt: Instant): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ usedAt, invitee: null })
    .where('idHash', '=', idHash)
    .execute()
}

export async function updateWithdrawn(
  db: Db,
  idHash: string,
  withdrawnAt: Instant,
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ withdrawnAt, invitee: null })
    .where('idHash', '=', idHash)
    .execute()
}

/** Those to the units themselves that can still be used, with who made them. */
export function listOpenInvitations(db: Db, unitIds: readonly string[], now: Instant) {
  return db
    .selectFrom('invitation')
    .leftJoin('person', 'person.learnerId', 'invitation.invitedBy')
    .select([
      'invitation.idHash',
      'invitation.role',
      'invitation.unitId',
      'invitation.createdAt',
      'invitation.expiresAt',
      'invitation.invitee',
      'invitation.until',
      'person.displayName as invitedByName',
    ])
    .where('invitation.unitId', 'in', unitIds)
    .where('invitation.usedAt', 'is', null)
    .where('invitation.withdrawnAt', 'is', null)
    .where('invitation.expiresAt', '>', now)
    .orderBy('invitation.createdAt')
    .execute()
}

/** Those into a team that were neither used nor withdrawn, run out or not. */
export function listInvitationsInto(db: Db, teamIds: readonly string[]) {
  return db
    .selectFrom('invitation')
    .select(['idHash', 'teamId', 'post', 'invitee', 'createdAt', 'expiresAt'])
    .where('teamId', 'in', teamIds)
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('invitee')
    .execute()
}

export async function updatePost(
  db: Db,
  idHash: string,
  post: 'head' | 'member',
): Promise<void> {
  await db.updateTable('invitation').set({ post }).where('idHash', '=', idHash).execute()
}
