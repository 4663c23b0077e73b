import type { Instant } from '#app/features/record/record.ts'

/** Why a link invites nobody, or nobody any more. */
export type InvitationFailure = {
  code:
    'invitation-unknown' | 'invitation-used' | 'invitation-withdrawn' | 'invitation-expired'
}

type Kept = { usedAt: Instant | null; withdrawnAt: Instant | null; expiresAt: Instant }

const lifetime = 7 * 24 * 3_600_000

export function invitationEnd(now: Date): Instant {
  return new Date(now.getTime() + lifetime).toISOString()
}

/** What is wrong with an invitation now; undefined where it can be used. */
export function invitationFlaw(
  invitation: Kept | undefined,
  now: Date,
): InvitationFailure['code'] | undefined {
  if (!invitation) return 'invitation-unknown'
  if (invitation.usedAt !== null) return 'invitation-used'
  if (invitation.withdrawnAt !== null) return 'invitation-withdrawn'
  return invitation.expiresAt <= now.toISOString() ? 'invitation-expired' : undefined
}

export const invitationPath = (token: string): string => `/moi/${token}`
