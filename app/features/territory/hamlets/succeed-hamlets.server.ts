import { v7 as uuid } from 'uuid'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Day } from '../day.ts'
import { type TerritoryDeps } from '../deps.server.ts'
import type { TerritoryFact } from '../facts.ts'
import type { UnitKind } from '../unit-kind.ts'
import type { Writer } from '../writer.ts'
import { hamletsToChange, type HamletRefusal } from './commune-to-change.server.ts'
import { nameFlaws, type HamletDraft, type HamletFlaw } from './hamlet.ts'
import { foundingFacts, writeFacts } from './write-facts.server.ts'

type Succession = {
  unitIds: readonly string[]
  on: Day
  into: readonly HamletDraft[]
  source: string
}

/** Ends hamlets on a day and founds what comes out of them; history stays with the old ones. */
export function succeedHamlets(
  deps: TerritoryDeps,
  who: Writer,
  { unitIds, on, into, source }: Succession,
): Promise<Result<string[], HamletRefusal | { code: HamletFlaw }>> {
  return inOnePiece(deps, async (within) => {
    const found = await hamletsToChange(within, who, { unitIds, on })
    if (!found.ok) return found
    const { communeId, own, others } = found.value
    const flaw = firstFlaw(into, others)
    if (flaw) return failure(flaw)

    const news = into.map((draft) => ({ id: uuid(), draft }))
    const [from, to] = [own.map(({ id }) => id), news.map(({ id }) => id)]
    const payload = { on, from, to, note: source }
    const succeeded: TerritoryFact = { type: 'unit-succeeded', payload }
    const closed: TerritoryFact = { type: 'unit-closed', payload: { on, source } }
    const founding = { communeId, from: on, asOf: on, source }
    await writeFacts(within, who, [
      ...news.flatMap(({ id, draft }) => foundingFacts(id, draft, founding)),
      ...from.map((unitId) => ({ unitId, fact: closed })),
      ...from.slice(0, 1).map((unitId) => ({ unitId, fact: succeeded })),
    ])
    return success(to)
  })
}

/** The new names must be free, and differ from one another. */
function firstFlaw(
  drafts: readonly HamletDraft[],
  others: readonly { kind: UnitKind; name: string }[],
): HamletFlaw | undefined {
  return drafts.flatMap((draft, place) =>
    nameFlaws(draft, [...others, ...drafts.slice(0, place)]),
  )[0]
}
