import type { StoredEvent } from '#app/features/record/record.ts'

/** Of two statements of the same the later holds, then the one with the greater id. */
export function statement({ happenedAt, id }: StoredEvent) {
  return { statedAt: happenedAt, eventId: id }
}
