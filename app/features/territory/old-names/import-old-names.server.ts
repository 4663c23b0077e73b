import { inOnePiece } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { FormerUnitRow } from '#db/database.ts'
import { listFormerUnitsUntil } from '#db/queries/former-units.server.ts'
import { listCodedUnitsOn } from '#db/queries/unit-statements.server.ts'
import type { Day } from '../day.ts'
import type { TerritoryDeps } from '../deps.server.ts'
import { factDraft } from '../import/import-facts.ts'
import type { KnownUnit } from '../import/plan-import.ts'
import { badRows, type BadRows } from '../import/read-list.ts'
import { provincesIn } from './old-provinces.ts'
import type { ListedOldName, OldName } from './old-name.ts'

const atOnce = 500

type Given = {
  listed: readonly ListedOldName[]
  /** The first day of the map in which the new units stand. */
  until: Day
  isDryRun: boolean
  source: string
}

export type OldNamesPlan = {
  /** Of how many units something new is said. */
  stated: number
  unchanged: number
  /** Rows whose old province went elsewhere: what they say of it is left out. */
  doubtful: ListedOldName[]
}

/** Says of the units of a map what they were made of, all or nothing. */
export function importOldNames(
  deps: TerritoryDeps,
  { listed, until, isDryRun, source }: Given,
): Promise<Result<OldNamesPlan, BadRows>> {
  return inOnePiece(deps, async (within) => {
    const known = await listCodedUnitsOn(within.db, until)
    const problems = unknownUnits(listed, known)
    if (problems.length > 0) return badRows(problems)

    const { provinces, doubtful } = provincesIn(listed, known)
    const rows = listed.map((each) =>
      doubtful.includes(each) ? { ...each, province: undefined } : each,
    )
    const before = rowsByUnit(await listFormerUnitsUntil(within.db, until))
    const stated = [...groupsOf([...provinces, ...rows])].filter(
      ([unitId, from]) =>
        contentOf(from) !== contentOf(before.get(unitId)?.map(oldNameIn) ?? []),
    )
    const plan = { stated: stated.length, doubtful }
    const unchanged =
      new Set([...provinces, ...rows].map(({ code }) => code)).size - stated.length
    if (isDryRun) return success({ ...plan, unchanged })

    const statedOn = new Map([...before].map(([id, [first]]) => [id, first?.eventId ?? '']))
    const stating = { happenedAt: deps.now().toISOString(), source, statedOn }
    const events = stated.map(([unitId, from]) =>
      factDraft(
        unitId,
        { type: 'unit-formerly-stated', payload: { until, from, source } },
        stating,
      ),
    )
    for (let done = 0; done < events.length; done += atOnce) {
      await within.record.append(within, events.slice(done, done + atOnce))
    }
    return success({ ...plan, unchanged })
  })
}

function unknownUnits(listed: readonly ListedOldName[], known: readonly KnownUnit[]) {
  const communes = new Set(
    known.filter(({ level }) => level === 'commune').map(({ id }) => id),
  )
  return listed.flatMap(({ row, code: value }) =>
    communes.has(value)
      ? []
      : [{ row, column: 'new_code', code: 'unit-unknown' as const, value }],
  )
}

function groupsOf(listed: readonly (OldName & { code: string })[]): Map<string, OldName[]> {
  const groups = new Map<string, OldName[]>()
  for (const { code, name, district, province, isWhole } of listed) {
    const own = groups.get(code) ?? []
    own.push({
      name,
      ...(district && { district }),
      ...(province && { province }),
      isWhole,
    })
    groups.set(code, own)
  }
  return groups
}

function rowsByUnit(rows: readonly FormerUnitRow[]): Map<string, FormerUnitRow[]> {
  const groups = new Map<string, FormerUnitRow[]>()
  for (const row of rows) groups.set(row.unitId, [...(groups.get(row.unitId) ?? []), row])
  return groups
}

function oldNameIn({ name, district, province, isWhole }: FormerUnitRow): OldName {
  return {
    name,
    ...(district && { district }),
    ...(province && { province }),
    isWhole: isWhole === 1,
  }
}

const contentOf = (from: readonly OldName[]) => JSON.stringify(from)
