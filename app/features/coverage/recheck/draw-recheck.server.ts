import { randomBytes } from 'node:crypto'
import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { listDraws } from '#db/queries/recheck.server.ts'
import { unitToChange } from '../read/unit-to-change.server.ts'
import { peopleOn } from './people-on.server.ts'
import { daysOfPeriod } from './recheck-period.server.ts'
import { drawSample, sampleSize, seedOf, type Population } from './sample.ts'
import { sha256 } from './sha256.server.ts'
import type { DrawRefusal } from './shown-recheck.ts'

export type RecheckDeps = RoleDeps & { record: EventRecord }

type Asked = {
  unitId: string
  period: string
  population: Population
  /** Whoever draws again knows that what was drawn before stays, and is printed. */
  isAgain: boolean
}

/** Bytes of chance in a seed. */
const chance = 8

/**
 * Draws out of those who can, by the record at the end of a period, whom to check again. What was
 * drawn before stays where it is: there is no drawing until it looks good.
 */
export async function drawRecheck(
  deps: RecheckDeps,
  staff: Pick<Staff, 'learnerId'>,
  asked: Asked,
): Promise<Result<{ id: string }, DrawRefusal>> {
  const ready = await readyToDraw(deps, staff, asked)
  if (!ready.ok) return ready
  const { day, before } = ready.value
  const { unitId, period, population } = asked
  const people = await peopleOn(deps, { unitId, day, population })
  if (people.length === 0) return failure('nobody-passed')

  const random = randomBytes(chance).toString('hex')
  const seed = seedOf({ unitId, period, population, random })
  const outOf = people.length
  const ids = people.map(({ id }) => id)
  const learners = drawSample(ids, { seed, size: sampleSize(outOf), sha256 })
  // Pressed twice, it is drawn once.
  const id = derivedEventId('recheck-drawn', unitId, period, String(before))
  await deps.record.append(deps, [
    {
      ...{ id, type: 'recheck-drawn', subjectId: unitId, actorId: staff.learnerId },
      happenedAt: deps.now().toISOString(),
      payload: { period, seed, day, outOf, learners },
    },
  ])
  return success({ id })
}

async function readyToDraw(
  deps: RecheckDeps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, period, isAgain }: Asked,
): Promise<Result<{ day: string; before: number }, DrawRefusal>> {
  const found = await unitToChange(deps, staff, { action: 'draw-recheck', unitId })
  if (!found.ok) return found
  const { way, unit, today } = found.value
  if (unit.level !== 'commune') return failure('not-a-commune')
  const days = await daysOfPeriod(deps.db, way, period)
  if (!days) return failure('no-such-period')
  if (days.dataFrom > today) return failure('period-to-come')
  const before = (await listDraws(deps.db, { unitId, period })).length
  if (before > 0 && !isAgain) return failure('already-drawn')
  return success({ day: days.dataTo < today ? days.dataTo : today, before })
}
