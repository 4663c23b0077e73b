import { inOnePiece } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { Day } from '../day.ts'
import { type TerritoryDeps } from '../deps.server.ts'
import type { Writer } from '../writer.ts'
import { hamletsToChange, type HamletRefusal } from './commune-to-change.server.ts'
import { writeFacts } from './write-facts.server.ts'

/** A hamlet is no more from a day on. On its own first day: it never was. */
export function closeHamlet(
  deps: TerritoryDeps,
  who: Writer,
  { unitId, on, source }: { unitId: string; on: Day; source?: string },
): Promise<Result<undefined, HamletRefusal>> {
  return inOnePiece(deps, async (within) => {
    const found = await hamletsToChange(within, who, { unitIds: [unitId], on })
    if (!found.ok) return found
    await writeFacts(within, who, [
      {
        unitId,
        fact: {
          type: 'unit-closed',
          payload: { on, ...(source !== undefined && { source }) },
        },
      },
    ])
    return success(undefined)
  })
}
