import { cleanText, fullNameOf, levelOf, type UnitKind } from '../unit-kind.ts'
import { searchKeyOf, spellingOf } from '../unit-name.ts'

/** A hamlet to be, as somebody writes it. */
export type HamletDraft = {
  kind: UnitKind
  name: string
  population?: { households: number; adults: number }
}

type Named = { kind: UnitKind; name: string }

export type HamletFlaw =
  | 'kind-missing'
  | 'name-missing'
  | 'name-too-long'
  | 'count-unreadable'
  | 'count-missing'
  | 'name-taken'

const longestName = 100

/** What is wrong with a name in a commune that has these others. */
export function nameFlaws(
  { kind, name }: { kind: UnitKind | undefined; name: string },
  others: readonly Named[],
): HamletFlaw[] {
  if (!kind || levelOf(kind) !== 'hamlet') return ['kind-missing']
  const clean = cleanText(name)
  if (searchKeyOf(clean) === '') return ['name-missing']
  if (clean.length > longestName) return ['name-too-long']
  const isTaken = others.some((other) => isSameName(other, { kind, name: clean }))
  return isTaken ? ['name-taken'] : []
}

const isSameName = (one: Named, other: Named): boolean =>
  one.kind === other.kind && spellingOf(one.name) === spellingOf(other.name)

/** Another whose name is the same but for its marks: perhaps the same hamlet, perhaps not. */
export function similarTo<Other extends Named>(
  named: Named,
  others: readonly Other[],
): Other | undefined {
  const key = searchKeyOf(fullNameOf(named))
  return others.find((other) => searchKeyOf(fullNameOf(other)) === key)
}
