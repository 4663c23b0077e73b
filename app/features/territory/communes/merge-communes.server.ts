import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { listLaterStatements } from '#db/queries/unit-statements.server.ts'
import { isDay, type Day } from '../day.ts'
import type { TerritoryDeps } from '../deps.server.ts'
import type { TerritoryFact } from '../facts.ts'
import { writeFacts } from '../hamlets/write-facts.server.ts'
import { nationId } from '../import/plan-import.ts'
import { unitsOn } from '../tree/units-on.server.ts'
import type { Writer } from '../writer.ts'
import { carryHamlets } from './carry-hamlets.server.ts'

type Merger = {
  unitIds: readonly string[]
  /** The commune that they are since then; it is there already, or a list has founded it. */
  intoId: string
  on: Day
  /** The resolution. */
  source: string
}

type Refusal = {
  code: 'bad-day' | 'too-few' | 'unit-not-found' | 'not-your-unit' | 'has-later-changes'
}

/**
 * From a day on communes belong to another, with all their hamlets. Communes that a list has
 * closed already only get their successor, and their hamlets follow. Gives how many did.
 */
export function mergeCommunes(
  deps: TerritoryDeps,
  who: Writer,
  merger: Merger,
): Promise<Result<{ carried: number }, Refusal>> {
  return inOnePiece(deps, async (within) => {
    const { intoId, on, source } = merger
    const unitIds = [...new Set(merger.unitIds)].filter((id) => id !== intoId)
    if (!isDay(on)) return failure('bad-day')
    if (unitIds.length === 0) return failure('too-few')
    if (!(await who.mayManage(nationId))) return failure('not-your-unit')
    if (!(await isCommuneOn(within.db, intoId, on))) return failure('unit-not-found')
    const standing: string[] = []
    for (const id of unitIds) {
      if (await isCommuneOn(within.db, id, on)) standing.push(id)
      else if (!(await wasCommune(within.db, id))) return failure('unit-not-found')
    }
    const later = await listLaterStatements(within.db, unitIds, on)
    if (later.length > 0) return failure('has-later-changes')

    const became = unitIds.map((fromId) => ({ fromId, toId: intoId }))
    const asked = { on, ending: standing, became, source }
    const { carried } = await carryHamlets(within.db, asked)
    const succeeded: TerritoryFact = {
      type: 'unit-succeeded',
      payload: { on, from: unitIds, to: [intoId], note: source },
    }
    const closed: TerritoryFact = { type: 'unit-closed', payload: { on, source } }
    await writeFacts(within, who, [
      ...standing.map((unitId) => ({ unitId, fact: closed })),
      ...unitIds.slice(0, 1).map((unitId) => ({ unitId, fact: succeeded })),
      ...carried,
    ])
    return success({ carried: carried.length })
  })
}

async function isCommuneOn(db: Db, id: string, on: Day): Promise<boolean> {
  return (await unitsOn(db, on).find(id))?.level === 'commune'
}

async function wasCommune(db: Db, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('unit')
    .select('level')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.level === 'commune'
}
