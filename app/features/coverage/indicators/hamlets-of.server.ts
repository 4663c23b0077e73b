import type { Db } from '#db/database.ts'
import { listHamletsWithin } from '#db/queries/coverage-classes.server.ts'

/** The hamlets of a unit on a day, and all that they came out of, whose deeds are theirs. */
export type Hamlets = {
  /** Those valid on the day. */
  ids: string[]
  /** With those that were merged or split into them. */
  withOrigins: string[]
  /** What a hamlet that ever was has become: more than one where it was split. */
  became: (originId: string) => readonly string[]
}

export async function hamletsOf(
  db: Db,
  asked: { unitId: string; day: string },
): Promise<Hamlets> {
  const became = new Map<string, string[]>()
  for (const { hamletId, originId } of await listHamletsWithin(db, asked)) {
    const known = became.get(originId)
    if (known) known.push(hamletId)
    else became.set(originId, [hamletId])
  }
  return {
    ids: [...new Set([...became.values()].flat())],
    withOrigins: [...became.keys()],
    became: (originId) => became.get(originId) ?? [],
  }
}
