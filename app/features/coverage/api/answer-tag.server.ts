import { createHash } from 'node:crypto'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import { lastSequence } from '#db/queries/coverage-export.server.ts'
import type { TokenReader } from './unit-by-token.server.ts'

type TagDeps = { db: Db; now: () => Date; config: { version: string } }

/** A weak `ETag`: two answers mean the same while nothing was stored between them on one day. */
export async function answerTag(
  { db, now, config }: TagDeps,
  { unitId }: TokenReader,
  query: URLSearchParams,
): Promise<string> {
  const today = todayOf(now)
  const parts = [await lastSequence(db), config.version, today, unitId, query.toString()]
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  return `W/"${hash.slice(0, 22)}"`
}
