import { derivedEventId } from '#app/features/record/record.ts'
import type { Db } from '#db/database.ts'
import { isWithdrawnDeed } from '#db/queries/deed-withdrawals.server.ts'

/**
 * The id of what a trainer tells: the same for the same words, so that it counts once; and another
 * once it was taken back, so that told again it counts again.
 */
export async function deedId(
  db: Db,
  type: 'check-witnessed' | 'done-on-behalf',
  words: readonly string[],
): Promise<string> {
  let id = derivedEventId(type, ...words)
  for (let again = 1; await isWithdrawnDeed(db, id); again += 1) {
    id = derivedEventId(type, ...words, String(again))
  }
  return id
}
