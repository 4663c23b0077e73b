import type { Instant } from '#app/features/record/record.ts'

export type Turn = {
  kind: 'opened' | 'closed' | 'cancelled'
  at: Instant
  actorId: string | null
  code: string | null
  closing: string | null
}

/** Of a class that nobody opened, closed or called off. */
export const nothingYet = {
  ...{ code: null, openedAt: null, openedBy: null },
  ...{ closedAt: null, closedBy: null, closing: null, cancelledAt: null },
}

/**
 * What has become of a class: the earliest opening and the earliest closing hold, and it is
 * cancelled unless it was planned again after the last cancelling.
 * @param turns - by when they happened, then by the id of their events
 * @param plannedAt - when the plan that holds was stated
 */
export function classStateOf(turns: readonly Turn[], plannedAt: Instant) {
  const opened = turns.find(({ kind }) => kind === 'opened')
  const closed = turns.find(({ kind }) => kind === 'closed')
  const cancelled = turns.filter(({ kind }) => kind === 'cancelled').at(-1)
  return {
    ...nothingYet,
    ...(opened && { code: opened.code, openedAt: opened.at, openedBy: opened.actorId }),
    ...(closed && {
      ...{ closedAt: closed.at, closedBy: closed.actorId, closing: closed.closing },
    }),
    ...(cancelled && cancelled.at >= plannedAt && { cancelledAt: cancelled.at }),
  }
}
