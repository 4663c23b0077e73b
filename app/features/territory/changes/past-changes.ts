import type { Day } from '../day.ts'
import { fullNameOf, type UnitKind } from '../unit-kind.ts'

type Version = {
  unitId: string
  kind: UnitKind
  name: string
  source: string
  validFrom: Day
  validTo: Day | null
}
type Succession = { fromId: string; toId: string; on: Day }
type Closing = { unitId: string; on: Day; source: string | undefined }

/** What was done to units on a day, by their names then. */
export type PastChange = {
  on: Day
  /** One that it made; of a closing the one that it closed. */
  unitId: string
  what: 'merged' | 'split' | 'closed' | 'renamed'
  from: string[]
  to: string[]
  source: string | undefined
}

type Told = {
  versions: readonly Version[]
  successions: readonly Succession[]
  closings: readonly Closing[]
}

/** What is known of units, told as what was done to them, the last first. */
export function pastChanges({ versions, successions, closings }: Told): PastChange[] {
  const byUnit = new Map<string, Version[]>()
  for (const version of versions) {
    byUnit.set(version.unitId, [...(byUnit.get(version.unitId) ?? []), version])
  }
  const endedOn = (unitId: string, on: Day) =>
    byUnit.get(unitId)?.find(({ validFrom, validTo }) => validTo === on && validFrom < on)
  const begunOn = (unitId: string, on: Day) =>
    byUnit.get(unitId)?.find(({ validFrom, validTo }) => validFrom === on && validTo !== on)

  const neverWas = (unitId: string) =>
    byUnit.get(unitId)?.every(({ validFrom, validTo }) => validFrom === validTo)

  // What was taken back stands on the day as it did before.
  const real = successions.filter(
    ({ fromId, toId, on }) =>
      endedOn(fromId, on) && !begunOn(fromId, on) && !neverWas(toId),
  )
  const succeeded = groupsOf(real).map(({ on, from, to }): PastChange => {
    const [befores, afters] = [
      from.flatMap((id) => endedOn(id, on) ?? []),
      to.flatMap((id) => begunOn(id, on) ?? []),
    ]
    const what = to.length > 1 ? 'split' : 'merged'
    const unitId = to[0] ?? ''
    return { on, unitId, what, ...named(befores, afters), source: afters[0]?.source }
  })
  const closed = closings.flatMap(({ unitId, on, source }): PastChange[] => {
    const before = endedOn(unitId, on)
    const goesOn = real.some((each) => each.fromId === unitId && each.on === on)
    if (!before || goesOn || begunOn(unitId, on)) return []
    return [{ on, unitId, what: 'closed', ...named([before], []), source }]
  })
  const renamed = [...byUnit.values()].flatMap((own) =>
    own.flatMap((after): PastChange[] => {
      const { unitId, validFrom: on, validTo, source } = after
      const before = endedOn(unitId, on)
      const names = named(before ? [before] : [], [after])
      if (on === validTo || !before || names.from[0] === names.to[0]) return []
      return [{ on, unitId, what: 'renamed', ...names, source }]
    }),
  )
  return [...succeeded, ...closed, ...renamed].sort((a, b) => (a.on > b.on ? -1 : 1))
}

const named = (befores: readonly Version[], afters: readonly Version[]) => ({
  from: befores.map(fullNameOf),
  to: afters.map(fullNameOf),
})

type Group = { on: Day; from: string[]; to: string[] }

/** A split is one change of one unit; a merger one of all that it joined. */
function groupsOf(successions: readonly Succession[]): Group[] {
  const splits = new Map<string, Group>()
  for (const { fromId, toId, on } of successions) {
    const group = splits.get(`${on} ${fromId}`) ?? { on, from: [fromId], to: [] }
    splits.set(`${on} ${fromId}`, { ...group, to: [...group.to, toId] })
  }
  const groups = new Map<string, Group>()
  for (const group of splits.values()) {
    const key = `${group.on} ${group.to.join(' ')}`
    const same = groups.get(key)
    groups.set(key, same ? { ...same, from: [...same.from, ...group.from] } : group)
  }
  return [...groups.values()]
}
