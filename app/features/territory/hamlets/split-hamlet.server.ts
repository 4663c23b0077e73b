import { failure, type Result } from '#app/platform/result.ts'
import type { Day } from '../day.ts'
import type { TerritoryDeps } from '../deps.server.ts'
import type { Writer } from '../writer.ts'
import type { HamletRefusal } from './commune-to-change.server.ts'
import type { HamletDraft, HamletFlaw } from './hamlet.ts'
import { succeedHamlets } from './succeed-hamlets.server.ts'

type Split = {
  unitId: string
  on: Day
  into: readonly HamletDraft[]
  /** The resolution. */
  source: string
}

/** From a day on a hamlet is two new ones or more. Gives their ids. */
export async function splitHamlet(
  deps: TerritoryDeps,
  who: Writer,
  { unitId, on, into, source }: Split,
): Promise<Result<string[], HamletRefusal | { code: HamletFlaw | 'too-few' }>> {
  if (into.length < 2) return failure('too-few')
  return succeedHamlets(deps, who, { unitIds: [unitId], on, into, source })
}
