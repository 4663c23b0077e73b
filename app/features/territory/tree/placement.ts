import type { Day } from '../day.ts'
import { levelOf, type UnitKind } from '../unit-kind.ts'

/** Where a unit belonged for some days; null instead of these days where they hold the map's day. */
type Version = {
  unitId: string
  parentId: string | null
  kind: UnitKind
  since: Day | null
  until: Day | null
}

export type Succession = { fromId: string; toId: string; on: Day }

/** A unit as the map of a day knows it, whether it stands there or not. */
export type MappedUnit = {
  id: string
  isHamlet: boolean
  stands: boolean
  /** As it is on the day; else as it last was before; else as it first will be. */
  parentId: string | null
  /** The first day of what is said here; null where it stands. */
  since: Day | null
  isEnded: boolean
  /** Taken back on its own first day. */
  neverWas: boolean
}

/** The units that versions, in any order, speak of. */
export function mapOn(versions: readonly Version[], on: Day): Map<string, MappedUnit> {
  const units = new Map<string, MappedUnit>()
  for (const version of versions) {
    const known = units.get(version.unitId)
    if (!known) units.set(version.unitId, mapped(version, on))
    else if (!known.stands)
      units.set(version.unitId, nearer(known, mapped(version, on), on))
  }
  return units
}

function mapped({ unitId, parentId, kind, since, until }: Version, on: Day): MappedUnit {
  return {
    id: unitId,
    isHamlet: levelOf(kind) === 'hamlet',
    stands: since === null,
    parentId,
    since,
    isEnded: since !== null && since <= on,
    neverWas: since !== null && since === until,
  }
}

function nearer(known: MappedUnit, other: MappedUnit, on: Day): MappedUnit {
  if (known.since === null || other.since === null) return other
  const isNearer =
    known.since > on
      ? other.since < known.since
      : other.since > known.since && other.since <= on
  return { ...(isNearer ? other : known), neverWas: known.neverWas && other.neverWas }
}

type Whereabouts = {
  stands: MappedUnit[]
  /** Of what nothing came; empty only where units are said to come out of themselves. */
  ends: MappedUnit[]
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
  const next = new Map<string, MappedUnit[]>()
  const becoming = new Set(successions.map(({ fromId }) => fromId))
  for (const { fromId, toId, on: day } of successions) {
    const [from, to] = [units.get(fromId), units.get(toId)]
    // A merger that was taken back joins nothing.
    if (!from || !to || (to.neverWas && !becoming.has(toId))) continue
    if (from.isEnded && day <= on) add(next, fromId, to)
    if (!to.stands && !to.isEnded) add(next, toId, from)
  }

  return (unit: MappedUnit): Whereabouts => {
    const found = new Set([unit])
    for (const one of found) {
      if (!one.stands) next.get(one.id)?.forEach((other) => found.add(other))
    }
    const all = [...found]
    return {
      stands: all.filter(({ stands }) => stands),
      ends: all.filter(({ id, stands }) => !stands && !next.has(id)).sort(byId),
    }
  }
}

const byId = (one: MappedUnit, other: MappedUnit) => (one.id < other.id ? -1 : 1)

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
