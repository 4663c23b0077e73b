import type { Db } from '#db/database.ts'
import { listNamesBefore, listSharedFormerUnits } from '#db/queries/former-units.server.ts'
import { listSuccessionsOf } from '#db/queries/unit-placing.server.ts'
import type { Day } from '../day.ts'
import { unitsOn, type UnitOnDay } from '../tree/units-on.server.ts'
import { fullNameOf } from '../unit-kind.ts'
import { oldUnitKeyOf } from './old-name.ts'

/** A name of before, and what came of what had it. */
export type FormerName = {
  name: string
  /** The units of today. */
  leadsTo: { id: string; name: string }[]
  /** Whether what had the name is one unit of today, and nothing else is in that. */
  isSame: boolean
}

/** The names that units of a day had, and those of all that they came out of. */
export async function formerNamesOf(
  db: Db,
  { unitIds, day }: { unitIds: readonly string[]; day: Day },
): Promise<FormerName[]> {
  const ours = await namesOnOurMap(db, { unitIds, day })
  return [...ours, ...(await namesBeforeOurMap(db, { unitIds, day }))]
}

type Asked = { unitIds: readonly string[]; day: Day }

async function namesOnOurMap(db: Db, { unitIds, day }: Asked): Promise<FormerName[]> {
  const units = unitsOn(db, day)
  const before = await predecessorsOf(db, unitIds, day)
  const names = await listNamesBefore(db, [...unitIds, ...before.keys()], day)
  const found: FormerName[] = []
  for (const { unitId, ...once } of names) {
    const now = await units.successorsOf(unitId)
    const name = fullNameOf(once)
    const [only, ...more] = now
    if (!only || now.some((unit) => fullNameOf(unit) === name)) continue
    const isSame = more.length === 0 && isAllOf(before, unitId, only.id)
    found.push({ name, leadsTo: now.map(namedUnit), isSame })
  }
  return found
}

/** What units came out of, in any number of steps, each with what it became in one. */
async function predecessorsOf(
  db: Db,
  unitIds: readonly string[],
  day: Day,
): Promise<Map<string, string[]>> {
  const became = new Map<string, string[]>()
  let next = [...unitIds]
  while (next.length > 0) {
    const asked = new Set(next)
    const known = await listSuccessionsOf(db, next)
    const into = known.filter(({ toId, on }) => asked.has(toId) && on <= day)
    for (const { fromId, toId } of into) {
      became.set(fromId, [...(became.get(fromId) ?? []), toId])
    }
    next = [...new Set(into.map(({ fromId }) => fromId))].filter((id) => !asked.has(id))
  }
  return became
}

/** A renamed unit is itself; of a merged one each part is only a part. */
function isAllOf(before: ReadonlyMap<string, string[]>, from: string, to: string): boolean {
  if (from === to) return true
  const [step, ...others] = before.get(from) ?? []
  if (step === undefined || others.length > 0) return false
  const into = [...before].filter(([, became]) => became.includes(step))
  return into.length === 1 && isAllOf(before, step, to)
}

async function namesBeforeOurMap(db: Db, { unitIds, day }: Asked): Promise<FormerName[]> {
  const rows = (await listSharedFormerUnits(db, unitIds)).filter(
    ({ until }) => until <= day,
  )
  const own = rows.filter(({ unitId }) => unitIds.includes(unitId))
  const found: FormerName[] = []
  for (const row of own) {
    const key = oldUnitKeyOf(row)
    const shared = rows.filter((each) => oldUnitKeyOf(each) === key)
    const now = new Map<string, UnitOnDay>()
    for (const { unitId } of shared) {
      const became = await unitsOn(db, day).successorsOf(unitId)
      became.forEach((unit) => now.set(unit.id, unit))
    }
    const isAlone = own.filter(({ unitId }) => unitId === row.unitId).length === 1
    const isSame = isAlone && row.isWhole === 1 && now.size === 1 && now.has(row.unitId)
    found.push({ name: row.name, leadsTo: [...now.values()].map(namedUnit), isSame })
  }
  return found
}

const namedUnit = (unit: UnitOnDay) => ({ id: unit.id, name: fullNameOf(unit) })
