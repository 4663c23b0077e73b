import { v7 as uuid } from 'uuid'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { isDay, type Day } from '../day.ts'
import { type TerritoryDeps } from '../deps.server.ts'
import type { Writer } from '../writer.ts'
import type { CommuneRefusal } from './commune-to-change.server.ts'
import { previewHamlets } from './preview-hamlets.server.ts'
import type { HamletLine } from './read-hamlet-lines.ts'
import { foundingFacts, writeFacts } from './write-facts.server.ts'

type Lines = {
  communeId: string
  from: Day
  /** The day the numbers in the lines are of. */
  asOf: Day
  text: string
  source: string
}

type Refusal =
  CommuneRefusal | { code: 'nothing-written' } | { code: 'bad-lines'; lines: HamletLine[] }

/** Founds the hamlets of pasted lines, all or none, and gives their ids in the order of the lines. */
export function foundHamlets(
  deps: TerritoryDeps,
  who: Writer,
  input: Lines,
): Promise<Result<string[], Refusal>> {
  return inOnePiece(deps, async (within) => {
    const preview = await previewHamlets(within, who, input)
    if (!preview.ok) return preview
    const lines = preview.value
    if (!isDay(input.asOf)) return failure('bad-day')
    if (lines.length === 0) return failure('nothing-written')

    const drafts = lines.flatMap(({ draft }) => (draft ? [{ id: uuid(), draft }] : []))
    if (drafts.length < lines.length) {
      return { ok: false, failure: { code: 'bad-lines', lines } }
    }
    const facts = drafts.flatMap(({ id, draft }) => foundingFacts(id, draft, input))
    await writeFacts(within, who, facts)
    return success(drafts.map(({ id }) => id))
  })
}
