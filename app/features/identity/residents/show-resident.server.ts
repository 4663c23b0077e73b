import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { PersonRow } from '#db/database.ts'
import { listGroupsOf } from '#db/queries/person-groups.server.ts'
import { findNamesOf } from '#db/queries/persons.server.ts'
import { listMergesInto } from '#db/queries/resident-facts.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { listConsents } from '../list-consents.server.ts'
import { heldRoles, type RoleDeps } from '../roles/held-roles.server.ts'
import { mayAct } from '../roles/may-act.ts'
import type { NamedUnit } from '../roles/shown-unit.ts'
import { placeOf } from '../roles/unit-tree.server.ts'
import type { Staff } from '../visitor.ts'
import { residentFor, type ResidentRefusal } from './resident-for.server.ts'
import { looksLike, type ResidentDraft } from './resident.ts'
import type { OtherRecord, ShownResident } from './shown-resident.ts'

type Found = Result<{ resident: ShownResident; learnerId: string }, ResidentRefusal>

/** All that a trainer may know of somebody, and whom they may be the same as. */
export async function showResident(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  personId: string,
): Promise<Found> {
  const found = await residentFor(deps, staff, personId)
  if (!found.ok) return found
  const { person, hamlet, way } = found.value
  const hamlets = await hamletsOf(deps, staff, way)
  const { learnerId } = person
  const resident = {
    ...{ id: personId, known: draftOf(person), hamlet, place: placeOf(way) },
    otherHamlets: hamlets.filter(({ id }) => id !== hamlet.id),
    hasAccount: person.pinHash !== null,
    consents: await listConsents(deps, personId),
    groups: await listGroupsOf(deps.db, personId),
    others: await othersOf(deps, person, hamlets),
    merged: await mergedInto(deps, learnerId),
  }
  return success({ resident, learnerId })
}

function draftOf({ guardianAgreedAt, ...person }: PersonRow): ResidentDraft {
  const { displayName, birthYear, sex, household, smartphone, phone } = person
  const known = { displayName, birthYear, sex, household, smartphone, phone }
  return { ...known, hasGuardianAgreed: guardianAgreedAt !== null }
}

/** Those of the commune whose people the trainer may know. */
async function hamletsOf(
  { db, now, unitsOn }: RoleDeps,
  { learnerId }: Pick<Staff, 'learnerId'>,
  way: readonly NamedUnit[],
): Promise<NamedUnit[]> {
  const commune = way.at(-2)
  if (!commune) return []
  const held = await heldRoles({ db, now }, learnerId)
  const all = await unitsOn(db, todayOf(now)).childrenOf(commune.id)
  return all.filter((each) => mayAct(held, 'teach', [...way.slice(0, -1), each]))
}

async function othersOf(
  { db, now }: RoleDeps,
  person: PersonRow,
  hamlets: readonly NamedUnit[],
): Promise<ShownResident['others']> {
  const ids = hamlets.map(({ id }) => id)
  const all = (await listResidentsOf(db, ids, todayOf(now))).filter(
    ({ id }) => id !== person.id,
  )
  const shown = (rows: typeof all) =>
    rows.map(({ id, displayName: name, birthYear, household, hamletId }): OtherRecord => {
      const hamlet = hamlets.find((each) => each.id === hamletId)?.name ?? ''
      return { id, name, birthYear, household, hamlet }
    })
  return {
    alike: shown(all.filter((row) => looksLike(person, row))),
    rest: shown(all.filter((row) => !looksLike(person, row))),
  }
}

/** The records merged into one, of those that are still there. */
async function mergedInto({ db }: RoleDeps, learnerId: string) {
  const merges = await listMergesInto(db, learnerId)
  const names = await findNamesOf(
    db,
    merges.map(({ fromLearnerId }) => fromLearnerId),
  )
  return merges.flatMap(({ id, fromLearnerId }) => {
    const known = names.find((each) => each.learnerId === fromLearnerId)
    return known ? [{ mergeId: id, name: known.displayName }] : []
  })
}
