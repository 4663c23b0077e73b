import type { Day } from '../day.ts'
import { levelOf, type UnitKind } from '../unit-kind.ts'
import { inOrderOfNames } from './shown-units.ts'

/** What a unit was called and where it belonged for some days. */
export type Version = {
  unitId: string
  parentId: string | null
  kind: UnitKind
  name: string
  validFrom: Day
  validTo: Day | null
}

export type Succession = { fromId: string; toId: string; on: Day }

/** A unit as the map of a day knows it, whether it stands there or not. */
export type MappedUnit = {
  id: string
  isHamlet: boolean
  stands: boolean
  /** As it is on the day; else as it last was before; else as it first will be. */
  parentId: string | null
  name: string
  kind: UnitKind
  isEnded: boolean
  /** Its first day. */
  begins: Day
  /** The first day of what is said here. */
  since: Day
  /** Taken back on its own first day. */
  neverWas: boolean
}

/** The units that versions, in any order, speak of. */
export function mapOn(versions: readonly Version[], on: Day): Map<string, MappedUnit> {
  const units = new Map<string, MappedUnit>()
  for (const version of versions) {
    const known = units.get(version.unitId)
    if (!known) units.set(version.unitId, mapped(version, on))
    else learn(known, mapped(version, on), on)
  }
  return units
}

function mapped(version: Version, on: Day): MappedUnit {
  const { unitId, parentId, kind, name, validFrom, validTo } = version
  const began = validFrom <= on
  const stands = began && (validTo === null || validTo > on)
  return {
    id: unitId,
    isHamlet: levelOf(kind) === 'hamlet',
    parentId,
    name,
    kind,
    stands,
    isEnded: began && !stands,
    begins: validFrom,
    since: validFrom,
    neverWas: validFrom === validTo,
  }
}

/** The last version by the day says what the unit is; before all of them the first. */
function learn(known: MappedUnit, other: MappedUnit, on: Day): void {
  const begins = known.begins < other.begins ? known.begins : other.begins
  const neverWas = known.neverWas && other.neverWas
  const isNearer =
    known.since > on
      ? other.since < known.since
      : other.since > known.since && other.since <= on
  if (isNearer) Object.assign(known, other)
  Object.assign(known, { begins, neverWas })
}

/**
 * Where units are that do not stand on the day of a map: what has ended in what came out of it by
 * then, what was not yet there in what it came out of later; through any number of steps.
 */
export function standingIn(
  units: ReadonlyMap<string, MappedUnit>,
  successions: readonly Succession[],
  on: Day,
) {
  const next = new Map<string, string[]>()
  const becoming = new Set(successions.map(({ fromId }) => fromId))
  for (const { fromId, toId, on: day } of successions) {
    const [from, to] = [units.get(fromId), units.get(toId)]
    // A merger that was taken back joins nothing.
    if (!from || !to || (to.neverWas && !becoming.has(toId))) continue
    if (from.isEnded && day <= on) add(next, fromId, toId)
    if (!to.stands && !to.isEnded) add(next, toId, fromId)
  }

  /** Those that stand, in the order of their names; where there are none, the ends of the way. */
  return (unit: MappedUnit): { stands: MappedUnit[]; ends: MappedUnit[] } => {
    const found = new Set([unit])
    for (const one of found) {
      for (const id of one.stands ? [] : (next.get(one.id) ?? [])) {
        const other = units.get(id)
        if (other) found.add(other)
      }
    }
    const all = inOrderOfNames([...found])
    const ends = all.filter(({ id }) => !next.has(id))
    return {
      stands: all.filter(({ stands }) => stands),
      ends: ends.length > 0 ? ends : [unit],
    }
  }
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
