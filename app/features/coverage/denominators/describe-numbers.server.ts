import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import { success, type Result } from '#app/platform/result.ts'
import { listPopulationHistory } from '#db/queries/populations.server.ts'
import { readerOf } from '../read/reader-of.server.ts'
import { sumOf } from './denominator.ts'
import { denominatorsOf } from './denominators-of.server.ts'
import type { Place } from './place-named.ts'
import { reconcile } from './reconcile.ts'
import { lastOf, type ShownNumbers, type ShownPlace } from './shown-numbers.ts'

const aYear = 365

/** How many live in a unit and below it, by whose word, and how far the words agree. */
export async function describeNumbers(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<Result<ShownNumbers, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { unit, above, day: today, ended, may } = reader.value

  const children = await deps.unitsOn(deps.db, today).childrenOf(unitId)
  const isPlace = unit.level === 'commune' || unit.level === 'hamlet'
  const { own, below } = await denominatorsOf(deps, { unitId, day: today })
  const oldest = daysAfter(today, -aYear)
  const given = { oldest, seesNames: may('see-staff') }
  const all = isPlace ? await placesOf(deps, [unit, ...children], given) : []
  const places = ended ? all.map((each) => saidUntil(each, today)) : all
  return success({
    unit,
    way: above,
    own,
    places,
    reconciliation: unit.level === 'commune' ? reconciledIn(places) : undefined,
    below: (isPlace ? [] : children).map(({ id, name }) => {
      const denominator = below.get(id) ?? sumOf([])
      return { id, name, denominator, isOld: (denominator.asOf ?? today) < oldest }
    }),
    mayState: isPlace && !ended && may('state-numbers'),
    ended,
    today,
  })
}

/** What other units said of a hamlet since is not of the one that is no more. */
const saidUntil = (place: ShownPlace, day: string): ShownPlace => ({
  ...place,
  history: place.history.filter(({ asOf }) => asOf <= day),
})

type Given = { oldest: string; seesNames: boolean }

async function placesOf(
  { db }: RoleDeps,
  places: readonly Place[],
  { oldest, seesNames }: Given,
): Promise<ShownPlace[]> {
  const rows = await listPopulationHistory(
    db,
    places.map(({ id }) => id),
  )
  return places.map(({ id, name }) => ({
    id,
    name,
    history: rows
      .filter(({ unitId }) => unitId === id)
      .map(({ adults, households, asOf, source, name: who, ...row }) => ({
        ...{ id: row.eventId, isWithdrawn: row.isWithdrawn === 1 },
        ...{ adults, households, asOf, source, isOld: asOf < oldest },
        statedBy: seesNames ? (who ?? undefined) : undefined,
      })),
  }))
}

function reconciledIn([commune, ...hamlets]: readonly ShownPlace[]) {
  const own = commune && lastOf(commune)
  if (!own || hamlets.length === 0) return undefined
  return reconcile(
    own,
    hamlets.map((each) => ({ name: each.name, statement: lastOf(each) })),
  )
}
