import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Staff } from '../visitor.ts'
import { addResidents } from './add-residents.server.ts'
import type { CheckedLine } from './find-twins.ts'
import {
  previewRoster,
  type PreviewRefusal,
  type RosterText,
} from './preview-roster.server.ts'
import type { RosterPreview } from './preview-roster.ts'
import { type ResidentDeps } from './resident-deps.server.ts'

type Saving = RosterText & {
  /** All in it were asked and agreed to be listed. */
  areListed: boolean
  /** All whose telephone stands there agreed to be called; else no telephone is kept. */
  areCalled: boolean
  /** Lines to write down although somebody like them is there. */
  anyway: readonly number[]
  /** Which lines were looked at before. */
  seen: string
}

type Refusal =
  | PreviewRefusal
  | {
      code: 'bad-lines' | 'not-looked-at' | 'not-agreed' | 'all-there'
      preview: RosterPreview
    }

/** Writes the people of pasted lines down, all or none, but for those that are there already. */
export function addRoster(
  deps: ResidentDeps,
  staff: Pick<Staff, 'learnerId'>,
  input: Saving,
): Promise<Result<{ added: number; skipped: number }, Refusal>> {
  return inOnePiece(deps, async (within) => {
    const previewed = await previewRoster(within, staff, input)
    if (!previewed.ok) return previewed
    const preview = previewed.value
    const wanted = preview.lines.filter(
      ({ line, twin }) => twin === undefined || input.anyway.includes(line),
    )
    const code = refusalOf(input, { preview, wanted })
    if (code) return { ok: false, failure: { code, preview } }

    const drafts = wanted.map(({ draft }) =>
      input.areCalled ? draft : { ...draft, phone: null },
    )
    const agreed = [
      'class-list' as const,
      ...(input.areCalled ? ['contact-phone' as const] : []),
    ]
    const { hamletId } = input
    const added = await addResidents(within, staff, { hamletId, drafts, agreed })
    if (!added.ok) {
      const { code: reason } = added.failure
      return reason === 'not-agreed' || reason === 'bad-drafts'
        ? { ok: false, failure: { code: 'bad-lines', preview } }
        : failure(reason)
    }
    const skipped = preview.lines.length - wanted.length
    return success({ added: added.value.length, skipped })
  })
}

function refusalOf(
  { seen, areListed, areCalled }: Saving,
  { preview, wanted }: { preview: RosterPreview; wanted: readonly CheckedLine[] },
) {
  if (preview.seen !== seen) return 'not-looked-at'
  const isBad = ({ problems }: CheckedLine) =>
    problems.some((problem) => areCalled || problem !== 'phone-taken')
  if (wanted.some(isBad)) return 'bad-lines'
  if (wanted.length === 0) return 'all-there'
  return areListed ? undefined : 'not-agreed'
}
