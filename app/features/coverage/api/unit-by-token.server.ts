import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { findUnitNamed } from '#db/queries/coverage-export.server.ts'
import { asUnit, type Unit } from '../export/export-question.ts'

/** What a token stands for. */
export type TokenReader = { unitId: string }
export type TokenRefusal = { code: 'unit-not-found' | 'not-your-unit' }

type Found = {
  /** From the unit of the token, whose numbers it may read, down to the one asked about. */
  way: readonly Unit[]
  unit: Unit
  maySeeSmall: boolean
}

/** The unit asked about, if it stands below that of the token, today or where it stood last. */
export async function unitByToken(
  { db, now, unitsOn }: RoleDeps,
  { unitId: own }: TokenReader,
  { unit: name, mapDay }: { unit: string; mapDay: string },
): Promise<Result<Found, TokenRefusal>> {
  const named = await findUnitNamed(db, name)
  const today = todayOf(now)
  const wayOn = async (day: string) =>
    (await unitsOn(db, day).wayTo(named?.id ?? '')).flatMap((each) => asUnit(each) ?? [])
  const way = await wayOn(mapDay)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  const current = await wayOn(today)
  const standing = current.length > 0 ? current : way
  const holder = standing.find(({ id }) => id === own)
  if (!holder) return failure('not-your-unit')
  const top = way.findIndex(({ id }) => id === own)
  return success({
    way: top < 0 ? [unit] : way.slice(top),
    unit,
    maySeeSmall: holder.level === 'commune' || holder.level === 'hamlet',
  })
}
