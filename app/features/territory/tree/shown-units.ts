import { fullNameOf, type Level, type UnitKind } from '../unit-kind.ts'

type Named = { level: Level; kind: UnitKind; name: string }
type Identified = { id: string; kind: UnitKind; name: string }

/** Thôn 2 before Thôn 10, Đ after D. */
const collator = new Intl.Collator('vi', { numeric: true })

export function sortByName<Unit extends Named>(units: readonly Unit[]): Unit[] {
  return [...units].sort(
    (a, b) => collator.compare(a.name, b.name) || collator.compare(a.kind, b.kind),
  )
}

/** The same for whoever asks: of two that bear one name, the one with the smaller id comes first. */
export function inOrderOfNames<Unit extends Identified>(units: readonly Unit[]): Unit[] {
  return [...units].sort(
    (a, b) =>
      collator.compare(a.name, b.name) ||
      collator.compare(a.kind, b.kind) ||
      (a.id < b.id ? -1 : 1),
  )
}

/** A place in words, from the unit up to its province: fifteen communes are called Tân Thành. */
export function labelOf(fromTheTop: readonly Named[]): string {
  return fromTheTop
    .filter(({ level }) => level !== 'nation' || fromTheTop.length === 1)
    .map(fullNameOf)
    .reverse()
    .join(', ')
}
