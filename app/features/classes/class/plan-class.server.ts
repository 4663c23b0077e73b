import { v7 as uuid, validate as isUuid } from 'uuid'
import { mayOn } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { ClassRow } from '#db/database.ts'
import { findClass } from '#db/queries/classes.server.ts'
import type { ClassPlanned } from '../facts.ts'
import type { ClassDeps } from './class-deps.server.ts'

/**
 * @property id - of a class that is planned otherwise than before, or that the form of a new one
 *   has chosen, so that it is one class however often the form is sent
 */
type Plan = ClassPlanned & { id?: string | undefined }

type Refusal = {
  code: 'not-your-unit' | 'not-a-hamlet' | 'already-opened' | 'identity-number'
}

/** Plans an evening of a hamlet, or plans it anew: one that was called off takes place again. */
export async function planClass(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  { id: asked = uuid(), ...plan }: Plan,
): Promise<Result<{ id: string }, Refusal>> {
  const { now, record } = deps
  const known = await findClass(deps.db, asked)
  // Ids go into events and addresses: a form may choose one, and not what stands in it.
  const id = known || isUuid(asked) ? asked : uuid()
  const refusal = await refusalOf(deps, staff, { known, ...plan })
  if (refusal) return failure(refusal)

  const happenedAt = now().toISOString()
  const planned = { type: 'class-planned', subjectId: id, actorId: staff.learnerId }
  await record.append(deps, [{ id: uuid(), ...planned, happenedAt, payload: plan }])
  return success({ id })
}

async function refusalOf(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  { known, hamletId, place }: ClassPlanned & { known: ClassRow | undefined },
): Promise<Refusal['code'] | undefined> {
  for (const unitId of [hamletId, ...(known ? [known.hamletId] : [])]) {
    if (!(await mayOn(deps, staff, { action: 'teach', unitId }))) return 'not-your-unit'
  }
  if (!(await isHamlet(deps, hamletId))) return 'not-a-hamlet'
  if (known && known.openedAt !== null) return 'already-opened'
  return hasIdentityNumber(place) ? 'identity-number' : undefined
}

async function isHamlet({ db, now, unitsOn }: ClassDeps, unitId: string): Promise<boolean> {
  const way = await unitsOn(db, todayOf(now)).wayTo(unitId)
  return way.at(-1)?.level === 'hamlet'
}
