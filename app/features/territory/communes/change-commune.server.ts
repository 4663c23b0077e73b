import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { listLaterStatements } from '#db/queries/unit-statements.server.ts'
import { isDay, type Day } from '../day.ts'
import type { TerritoryDeps } from '../deps.server.ts'
import { writeFacts } from '../hamlets/write-facts.server.ts'
import { nationId } from '../import/plan-import.ts'
import { unitsOn } from '../tree/units-on.server.ts'
import { cleanText, levelOf, type UnitKind } from '../unit-kind.ts'
import type { Writer } from '../writer.ts'

type Change = { unitId: string; from: Day; kind: UnitKind; name: string; source: string }

type Refusal = {
  code:
    | ('bad-day' | 'unit-not-found' | 'not-your-unit' | 'has-later-changes')
    | ('kind-missing' | 'name-missing')
}

/** The same commune, under the same code, is a phường and no longer a xã, or has another name. */
export function changeCommune(
  deps: TerritoryDeps,
  who: Writer,
  { unitId, from, kind, name, source }: Change,
): Promise<Result<undefined, Refusal>> {
  return inOnePiece(deps, async (within) => {
    if (!isDay(from)) return failure('bad-day')
    if (levelOf(kind) !== 'commune') return failure('kind-missing')
    if (cleanText(name) === '') return failure('name-missing')
    if (!(await who.mayManage(nationId))) return failure('not-your-unit')
    const commune = await unitsOn(within.db, from).find(unitId)
    if (commune?.level !== 'commune') return failure('unit-not-found')
    const later = await listLaterStatements(within.db, [unitId], from)
    if (later.length > 0) return failure('has-later-changes')

    const { parentId } = commune
    const payload = { from, parentId, kind, name: cleanText(name), source }
    await writeFacts(within, who, [{ unitId, fact: { type: 'unit-changed', payload } }])
    return success(undefined)
  })
}
