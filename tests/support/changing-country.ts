import * as fc from 'fast-check'
import type { EventDraft } from '#app/features/record/record.ts'
import type { TerritoryFact } from '#app/features/territory/facts.ts'
import { levelOf, type UnitKind } from '#app/features/territory/unit-kind.ts'
import { unitEvent } from './territory.ts'

const firstDay = '2025-07-01'
/** The days on which something changes, and days between and around them. */
export const changeDays = ['2025-09-01', '2026-01-01', '2026-04-30', '2026-09-01'] as const
export const mapDays = [
  firstDay,
  ...changeDays,
  ...['2025-12-31', '2026-04-29', '2026-11-22'],
]

type Standing = { id: string; kind: UnitKind; parentId: string | null }

const pick = fc.nat(1000)

/** One thing that happens to a country; the numbers choose among what stands then. */
const change = fc.record({
  what: fc.constantFrom(
    ...(['merge', 'merge', 'split', 'split', 'split-over-communes', 'close'] as const),
    ...(['move', 'merge-communes', 'close-commune', 'move-commune', 'take-back'] as const),
  ),
  picks: fc.tuple(pick, pick, pick),
})
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

/** What is said of a country of two provinces, four communes and eight hamlets over the years. */
export const changingCountry: fc.Arbitrary<EventDraft[]> = fc
  .tuple(...changeDays.map(() => fc.array(change, { maxLength: 4 })))
  .map((changes) => {
    const country = createCountry()
    changes.forEach((some, place) => {
      some.forEach((one) => country.change(one, changeDays[place] ?? firstDay))
    })
    return country.events
  })

function createCountry() {
  const events: EventDraft[] = []
  const units = new Map<string, Standing>()
  let made = 0

  const say = (id: string, fact: TerritoryFact) => {
    const happenedAt = new Date(Date.UTC(2026, 0, 1, 0, 0, events.length)).toISOString()
    events.push(unitEvent(id, fact, { happenedAt }))
  }
  const found = (kind: UnitKind, parentId: string | null, from: string) => {
    made += 1
    const id = `${levelOf(kind)}-${String(made).padStart(3, '0')}`
    units.set(id, { id, kind, parentId })
    // Names fall together, and are in another order than ids.
    const state = { from, parentId, kind, name: String((made * 7) % 10), source: 'test' }
    say(id, { type: 'unit-founded', payload: { level: levelOf(kind), ...state } })
    return id
  }
  const close = (id: string, on: string) => {
    units.delete(id)
    say(id, { type: 'unit-closed', payload: { on } })
  }
  const move = (unit: Standing, parentId: string, from: string) => {
    units.set(unit.id, { ...unit, parentId })
    const payload = { from, parentId, kind: unit.kind, name: unit.id, source: 'test' }
    say(unit.id, { type: 'unit-changed', payload })
  }
  const succeed = (from: string[], to: string[], on: string) => {
    say(from[0] ?? '', { type: 'unit-succeeded', payload: { from, to, on } })
  }
  const all = (kind: UnitKind) => [...units.values()].filter((unit) => unit.kind === kind)
  const one = (kind: UnitKind, place: number) => all(kind)[place % all(kind).length]
  const below = (id: string) =>
    [...units.values()].filter(({ parentId }) => parentId === id)

  const nation = found('nation', null, firstDay)
  for (const province of [0, 1].map(() => found('tinh', nation, firstDay))) {
    for (const commune of [0, 1].map(() => found('xa', province, firstDay))) {
      found('thon', commune, firstDay)
      found('thon', commune, firstDay)
    }
  }

  const changes: Record<Change['what'], (picks: Change['picks'], on: string) => void> = {
    merge: ([a], on) => {
      const first = one('thon', a)
      if (!first?.parentId) return
      const merged = below(first.parentId).slice(0, 2)
      if (merged.length < 2) return
      const into = found('thon', first.parentId, on)
      for (const { id } of merged) close(id, on)
      succeed(
        merged.map(({ id }) => id),
        [into],
        on,
      )
    },
    split: ([a], on) => splitOver(a, on, (own) => [own, own]),
    'split-over-communes': ([a, b], on) =>
      splitOver(a, on, (own) => [own, own, one('xa', b)?.id ?? own]),
    close: ([a], on) => {
      const hamlet = one('thon', a)
      if (hamlet) close(hamlet.id, on)
    },
    move: ([a, b], on) => {
      const [hamlet, to] = [one('thon', a), one('xa', b)]
      if (hamlet && to) move(hamlet, to.id, on)
    },
    'merge-communes': ([a, b], on) => {
      const [from, into] = [one('xa', a), one('xa', b)]
      if (!from || !into || from.id === into.id) return
      close(from.id, on)
      succeed([from.id], [into.id], on)
      // By an odd number its hamlets are carried over, by an even one they are forgotten.
      if (a % 2 === 1) below(from.id).forEach((hamlet) => move(hamlet, into.id, on))
    },
    'close-commune': ([a, b, c], on) => {
      const from = one('xa', a)
      if (!from || all('xa').length < 3) return
      close(from.id, on)
      const into = [one('xa', b), one('xa', c)].flatMap((unit) => unit?.id ?? [])
      if (a % 2 === 1) succeed([from.id], [...new Set(into)], on)
    },
    'move-commune': ([a, b], on) => {
      const [commune, to] = [one('xa', a), one('tinh', b)]
      if (commune && to) move(commune, to.id, on)
    },
    'take-back': ([a], on) => {
      const hamlet = one('thon', a)
      if (!hamlet?.parentId) return
      const into = found('thon', hamlet.parentId, on)
      close(hamlet.id, on)
      succeed([hamlet.id], [into], on)
      close(into, on)
      move(hamlet, hamlet.parentId, on)
    },
  }

  function splitOver(place: number, on: string, parents: (own: string) => string[]) {
    const hamlet = one('thon', place)
    if (!hamlet?.parentId) return
    const parts = parents(hamlet.parentId).map((parent) => found('thon', parent, on))
    close(hamlet.id, on)
    succeed([hamlet.id], parts, on)
  }

  return {
    events,
    change: ({ what, picks }: Change, on: string) => changes[what](picks, on),
  }
}
