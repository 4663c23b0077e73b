import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { InvitationRow } from '#db/database.ts'
import { findInvitation } from '#db/queries/invitations.server.ts'
import { findNamesOf } from '#db/queries/persons.server.ts'
import { heldRoles, type RoleDeps } from '../roles/held-roles.server.ts'
import { mayGrant } from '../roles/may-grant.ts'
import { placeOf } from '../roles/unit-tree.server.ts'
import { sha256 } from '../secrets.server.ts'
import { invitationFlaw, type InvitationFailure } from './invitation.ts'

export type OpenInvitation = InvitationRow & {
  /** The unit with all above it, in words. */
  place: string
  invitedByName: string | undefined
}

/**
 * The invitation of a link, if it still invites. It is worth what its maker may give on the day it
 * is used: whose role was taken back has invited nobody.
 */
export async function readInvitation(
  deps: RoleDeps,
  token: string,
): Promise<Result<OpenInvitation, InvitationFailure>> {
  const { db, now, unitsOn } = deps
  const invitation = await findInvitation(db, sha256(token))
  const flaw = invitationFlaw(invitation, now())
  if (!invitation || flaw) return failure(flaw ?? 'invitation-unknown')

  const { role, unitId, invitedBy } = invitation
  const way = await unitsOn(db, todayOf(now)).wayTo(unitId)
  if (way.length === 0) return failure('invitation-withdrawn')
  if (invitedBy === null) {
    return success({ ...invitation, place: placeOf(way), invitedByName: undefined })
  }
  if (!mayGrant(await heldRoles(deps, invitedBy), role, way)) {
    return failure('invitation-withdrawn')
  }
  const [maker] = await findNamesOf(db, [invitedBy])
  return success({ ...invitation, place: placeOf(way), invitedByName: maker?.displayName })
}
