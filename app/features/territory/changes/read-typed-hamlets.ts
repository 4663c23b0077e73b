import { failure, success, type Result } from '#app/platform/result.ts'
import type { HamletDraft } from '../hamlets/hamlet.ts'
import type { TypedHamlet } from './shown-changes.ts'

type Refusal = { code: 'count-unreadable' | 'count-missing' }

/** The hamlets of rows that have a name, with their people where both numbers are there. */
export function readTypedHamlets(
  typed: readonly TypedHamlet[],
): Result<HamletDraft[], Refusal> {
  const drafts: HamletDraft[] = []
  for (const { kind, name, ...counts } of typed) {
    if (name === '') continue
    const written = [counts.households, counts.adults].filter((text) => text !== '')
    const [households, adults] = written.map(numberIn)
    if (written.length === 1) return failure('count-missing')
    if (written.length === 2 && (households === undefined || adults === undefined)) {
      return failure('count-unreadable')
    }
    const isCounted = households !== undefined && adults !== undefined
    drafts.push({ kind, name, ...(isCounted && { population: { households, adults } }) })
  }
  return success(drafts)
}

/** `1.212` and `1 212` are 1212. */
function numberIn(text: string): number | undefined {
  return /^\d{1,3}([.,\s]?\d{3})*$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined
}
