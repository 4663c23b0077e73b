import { openSince } from './longest-open.ts'

type Turns = {
  openedAt: string | null
  closedAt: string | null
  cancelledAt: string | null
}

export const phases = ['planned', 'open', 'unsigned', 'signed', 'cancelled'] as const
/** `unsigned`: it has gone on for too long to be open still, and nobody signed it. */
export type Phase = (typeof phases)[number]

export function phaseOf({ openedAt, closedAt, cancelledAt }: Turns, now: Date): Phase {
  if (closedAt !== null) return 'signed'
  if (openedAt !== null) return openedAt >= openSince(now) ? 'open' : 'unsigned'
  return cancelledAt === null ? 'planned' : 'cancelled'
}
