import type { KnownUnit } from '../import/plan-import.ts'
import { fullNameOf, readKind } from '../unit-kind.ts'
import { spellingOf } from '../unit-name.ts'
import type { ListedOldName, OldName } from './old-name.ts'

type Provinces = {
  /** What each province was made of, where that was more or other than itself. */
  provinces: (OldName & { code: string })[]
  /** Rows that contradict most of those of their old province: no province was divided. */
  doubtful: ListedOldName[]
}

/** What became of the old provinces, by where most of their communes went. */
export function provincesIn(
  listed: readonly ListedOldName[],
  known: readonly KnownUnit[],
): Provinces {
  const parents = new Map(known.map(({ id, parentId }) => [id, parentId ?? '']))
  const counts = new Map<string, Map<string, number>>()
  const names = new Map<string, string>()
  for (const { province, code } of listed) {
    if (province === undefined) continue
    const [old, now] = [keyOf(province), parents.get(code) ?? '']
    const own = counts.get(old) ?? new Map<string, number>()
    counts.set(old, own.set(now, (own.get(now) ?? 0) + 1))
    // Some rows leave the word for the kind out.
    if (province.length > (names.get(old)?.length ?? 0)) names.set(old, province)
  }
  const heirs = new Map([...counts].map(([old, own]) => [old, mostOf(own)]))
  const provinces = known.flatMap((unit) => {
    const own = [...names].flatMap(([old, name]) =>
      heirs.get(old) === unit.id ? name : [],
    )
    const isItself = own.length === 1 && own[0] === fullNameOf(unit)
    return isItself ? [] : own.map((name) => ({ code: unit.id, name, isWhole: true }))
  })
  const doubtful = listed.filter(
    ({ province, code }) =>
      province !== undefined && heirs.get(keyOf(province)) !== parents.get(code),
  )
  return { provinces, doubtful }
}

const keyOf = (province: string) =>
  spellingOf(readKind(province, { needsMarks: true }).name)

function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}
