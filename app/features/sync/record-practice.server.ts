import {
  guestCookie,
  withLearner,
  type CookieDeps,
} from '#app/features/identity/identity.server.ts'
import type { Visitor } from '#app/features/identity/identity.ts'
import { attemptEvent, playedOf } from '#app/features/learning/learning.ts'
import type { Stage, TakenPost } from '#app/features/sandbox/sandbox.ts'
import { ingestEvents, type IngestDeps } from './ingest-events.server.ts'

/**
 * Records what one post of a page without JavaScript began or ended, through the same door as
 * devices use. Gives the cookies to set: a guest becomes known by the first fact.
 */
export async function recordPractice(
  deps: IngestDeps & CookieDeps,
  visitor: Visitor,
  stage: Stage,
  { before, after, carried }: TakenPost,
): Promise<string[]> {
  const fact = { attempt: carried.attemptId, trace: carried.trace }
  const isBegun = before.trace.length === 0 && after.trace.length > 0
  const isEnded = !before.world.ended && after.world.ended !== undefined
  const events = [
    ...(isBegun ? [{ type: 'attempt-started' as const, ...fact }] : []),
    ...(isEnded ? [{ type: 'attempt-finished' as const, ...fact }] : []),
  ].map((each) => ({
    ...attemptEvent(playedOf(stage), each),
    happenedAt: deps.now().toISOString(),
  }))
  if (events.length === 0) return []

  const { recorder, isNewGuest } = withLearner(visitor)
  await ingestEvents(deps, recorder, { protocol: 1, learner: recorder.learnerId, events })
  return isNewGuest ? [guestCookie(deps, recorder.learnerId)] : []
}
