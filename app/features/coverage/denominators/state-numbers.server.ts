import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece, type EventRecord } from '#app/features/record/record.server.ts'
import { statePopulation, unitsOn } from '#app/features/territory/territory.server.ts'
import { cleanSource } from './clean-source.ts'
import { success, type Result } from '#app/platform/result.ts'
import {
  checkNumbers,
  type CheckedNumbers,
  type FieldFlaw,
  type NumbersForm,
} from './check-numbers.ts'
import { placesToState, type PlaceRefusal } from './places-of.server.ts'
import type { Place } from './place-named.ts'
import { populationsFor } from './populations-for.server.ts'

type Deps = RoleDeps & { record: EventRecord }
type BadNumbers = { code: 'bad-numbers'; check: CheckedNumbers }

/**
 * How many adults and households a commune and its hamlets have, all of one day and one source.
 * Nothing is written while anything is wrong, or odd and nobody has said that it is right.
 */
export async function stateNumbers(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, form }: { unitId: string; form: NumbersForm },
): Promise<Result<{ stated: number }, PlaceRefusal | BadNumbers>> {
  const placed = await placesToState(deps, staff, unitId)
  if (!placed.ok) return placed
  const { places, today } = placed.value
  const unitIds = places.map(({ id }) => id)
  const last = await populationsFor(deps, { unitIds, day: today })
  const check = checkNumbers(form, { places, last, today })
  const flaws = [...check.flaws, ...(await notThereYet(deps, form, places, check))]
  if (flaws.length > 0 || check.doubts.length > 0) {
    return { ok: false, failure: { code: 'bad-numbers', check: { ...check, flaws } } }
  }
  const { asOf } = form
  const source = cleanSource(form.source)
  const writer = { actorId: staff.learnerId, mayManage: () => true }
  return inOnePiece(deps, async (within) => {
    for (const { placeId, adults, households } of check.statements) {
      const said = { unitId: placeId, asOf, source, adults, households }
      const stated = await statePopulation(within, writer, said)
      if (!stated.ok)
        throw new Error(`Of ${placeId} nothing is stated: ${stated.failure.code}`)
    }
    return success({ stated: check.statements.length })
  })
}

/** A hamlet that was founded after the day of the numbers had nobody on it. */
async function notThereYet(
  { db }: Deps,
  { asOf }: NumbersForm,
  places: readonly Place[],
  { statements, flaws }: CheckedNumbers,
): Promise<FieldFlaw[]> {
  if (flaws.some(({ field }) => field === 'asOf')) return []
  const spokenOf = statements.map(({ placeId }) => placeId)
  const there = await unitsOn(db, asOf).findAll(spokenOf)
  return places
    .filter(({ id }) => spokenOf.includes(id) && there.every((unit) => unit.id !== id))
    .map(({ id, name }) => ({
      ...{ field: `households-${id}`, flaw: 'place-not-there-yet', name },
    }))
}
