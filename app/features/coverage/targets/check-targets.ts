import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { readCount } from '../denominators/read-count.ts'
import type { Place } from '../denominators/place-named.ts'

export type TargetsForm = {
  source: string
  /** As typed, by unit; empty where none is to be set. */
  targets: ReadonlyMap<string, string>
  isSure: boolean
}

type TargetFlaw = {
  /** `source`, or `target-` with a unit. */
  field: string
  flaw:
    | ('source-missing' | 'identity-number' | 'nothing-changed')
    | ('count-unreadable' | 'emptied' | 'set-above')
  name?: string
  /** The unit above that has set it. */
  by?: string
}

export type CheckedTargets = {
  /** Only what is another number than before. */
  changed: { unitId: string; adults: number }[]
  flaws: TargetFlaw[]
  /** Units of which more are wanted than live there: to be looked at, not refused. */
  aboveAll: { name: string; wanted: number; stated: number }[]
}

type Known = {
  places: readonly Place[]
  before: ReadonlyMap<string, number>
  /** How many were stated to live in each, where it is known. */
  stated: ReadonlyMap<string, number>
  /** The one whose target was set from above, and is not theirs to change. */
  fixed?: { unitId: string; by: string } | undefined
}

export function checkTargets(form: TargetsForm, known: Known): CheckedTargets {
  const typed = known.places.flatMap(({ id, name }) => {
    const text = (form.targets.get(id) ?? '').trim()
    return text === '' ? [] : [{ id, name, adults: readCount(text) }]
  })
  const unreadable = typed.filter(({ adults }) => adults === undefined)
  const changed = typed.flatMap(({ id, adults }) =>
    adults === undefined || known.before.get(id) === adults ? [] : [{ unitId: id, adults }],
  )
  const flaws: TargetFlaw[] = unreadable.map(({ id, name }) => ({
    ...{ field: `target-${id}`, flaw: 'count-unreadable', name },
  }))
  flaws.push(...emptiedIn(form, known), ...fixedIn(changed, known))
  const first = known.places.find(({ id }) => id !== known.fixed?.unitId)
  if (changed.length === 0 && flaws.length === 0 && first) {
    flaws.push({ field: `target-${first.id}`, flaw: 'nothing-changed' })
  }
  if (form.source.trim() === '') flaws.push({ field: 'source', flaw: 'source-missing' })
  if (hasIdentityNumber(form.source)) {
    flaws.push({ field: 'source', flaw: 'identity-number' })
  }
  return { changed, flaws, aboveAll: form.isSure ? [] : aboveAllIn(typed, known) }
}

/** A target is taken back by a press of its own. */
function emptiedIn({ targets }: TargetsForm, { places, before }: Known): TargetFlaw[] {
  return places
    .filter(({ id }) => targets.get(id)?.trim() === '' && before.has(id))
    .map(({ id, name }) => ({ field: `target-${id}`, flaw: 'emptied', name }))
}

function fixedIn(changed: CheckedTargets['changed'], { places, fixed }: Known) {
  const isChanged = changed.some(({ unitId }) => unitId === fixed?.unitId)
  return fixed && isChanged ? [fixedFlaw(places, fixed)] : []
}

/** That a target was set from above, and by whom. */
export function fixedFlaw(
  places: readonly Place[],
  { unitId, by }: { unitId: string; by: string },
): TargetFlaw {
  const name = places.find(({ id }) => id === unitId)?.name ?? ''
  return { field: `target-${unitId}`, flaw: 'set-above', name, by }
}

type Typed = { id: string; name: string; adults: number | undefined }

function aboveAllIn(typed: readonly Typed[], { stated }: Known) {
  return typed.flatMap(({ id, name, adults }) => {
    const all = stated.get(id)
    if (adults === undefined || all === undefined || adults <= all) return []
    return [{ name, wanted: adults, stated: all }]
  })
}
