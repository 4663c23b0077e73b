import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Day } from '../day.ts'
import { type TerritoryDeps } from '../deps.server.ts'
import { cleanText, type UnitKind } from '../unit-kind.ts'
import type { Writer } from '../writer.ts'
import { hamletsToChange, type HamletRefusal } from './commune-to-change.server.ts'
import { nameFlaws, type HamletFlaw } from './hamlet.ts'
import { writeFacts } from './write-facts.server.ts'

type Renaming = {
  unitId: string
  from: Day
  kind: UnitKind
  name: string
  source: string
}

/** The same hamlet has another name, or is a tổ dân phố and no longer a thôn, from a day on. */
export function renameHamlet(
  deps: TerritoryDeps,
  who: Writer,
  { unitId, from, kind, name, source }: Renaming,
): Promise<Result<undefined, HamletRefusal | { code: HamletFlaw }>> {
  return inOnePiece(deps, async (within) => {
    const found = await hamletsToChange(within, who, { unitIds: [unitId], on: from })
    if (!found.ok) return found
    const { communeId: parentId, others } = found.value
    const [flaw] = nameFlaws({ kind, name }, others)
    if (flaw) return failure(flaw)

    const payload = { from, parentId, kind, name: cleanText(name), source }
    await writeFacts(within, who, [{ unitId, fact: { type: 'unit-changed', payload } }])
    return success(undefined)
  })
}
