import type { TerritoryFact } from '../facts.ts'
import { spellingOf } from '../unit-name.ts'

type Formerly = Extract<TerritoryFact, { type: 'unit-formerly-stated' }>['payload']

/** One thing that a unit was, or was made of. */
export type OldName = Formerly['from'][number]

/** A row of a list of old names: this went to the commune with that code. */
export type ListedOldName = OldName & { row: number; code: string }

type Named = { name: string; district: string | null; province: string | null }

/** `Xã Diễn Kỷ, Huyện Diễn Châu, Tỉnh Nghệ An`. */
export function oldLabelOf({ name, district, province }: Named): string {
  const above = [district, province].filter((part) => part !== null && part !== name)
  return [name, ...above].join(', ')
}

/** The same for what is one and the same old unit, however the rows that name it are spelt. */
export function oldUnitKeyOf(old: Named): string {
  return spellingOf(oldLabelOf(old))
}
