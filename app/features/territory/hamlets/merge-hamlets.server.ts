import { failure, type Result } from '#app/platform/result.ts'
import type { Day } from '../day.ts'
import type { TerritoryDeps } from '../deps.server.ts'
import type { Writer } from '../writer.ts'
import type { HamletRefusal } from './commune-to-change.server.ts'
import type { HamletDraft, HamletFlaw } from './hamlet.ts'
import { succeedHamlets } from './succeed-hamlets.server.ts'

type Merger = {
  unitIds: readonly string[]
  on: Day
  into: HamletDraft
  /** The resolution. */
  source: string
}

/** From a day on two hamlets or more of a commune are one new one. Gives its id. */
export async function mergeHamlets(
  deps: TerritoryDeps,
  who: Writer,
  { unitIds, on, into, source }: Merger,
): Promise<Result<string, HamletRefusal | { code: HamletFlaw | 'too-few' }>> {
  if (new Set(unitIds).size < 2) return failure('too-few')
  const done = await succeedHamlets(deps, who, { unitIds, on, into: [into], source })
  return done.ok ? { ok: true, value: done.value.join('') } : done
}
