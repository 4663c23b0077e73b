import type { Staff } from '#app/features/identity/identity.ts'
import { basicSkill } from '../cells/indicator.ts'
import { wholeOf } from '../denominators/denominator.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import type { AreaDeps } from '../read/open-area.server.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { readerOf } from '../read/reader-of.server.ts'
import { nextReport, type NextReport } from '../reports/next-report.server.ts'

/** What the work of an office waits for, in a few numbers. */
type OfficeDue = {
  report: NextReport | undefined
  /** Of the units right below, how many have not said how many adults live there. */
  unstated: { count: number; outOf: number }
  /** Who can, of how many; only of a commune and only for whoever may see small numbers. */
  able: { count: number; adults: number | null } | undefined
}

/** What waits in a commune or a province for whoever states its numbers. */
export async function officeDue(
  deps: AreaDeps,
  staff: Staff,
  { id: unitId, level }: { id: string; level: string },
): Promise<OfficeDue | undefined> {
  if (level !== 'commune' && level !== 'province') return undefined
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok || !reader.value.may('state-numbers')) return undefined
  const { way, day, maySeeSmall } = reader.value
  const { own, below } = await denominatorsOf(deps, { unitId, day })
  const unstated = [...below.values()].filter((each) => wholeOf(each) === null).length
  const isRead = level === 'commune' && maySeeSmall
  return {
    report: await nextReport(deps.db, { way, today: day }),
    unstated: { count: unstated, outOf: below.size },
    able: isRead
      ? { count: await ableIn(deps, { unitId, day }), adults: wholeOf(own) }
      : undefined,
  }
}

async function ableIn(
  deps: AreaDeps,
  { unitId, day }: { unitId: string; day: string },
): Promise<number> {
  const asked = { unitId, day, mapDay: day, indicators: [basicSkill] }
  const { total } = await readCoverage(deps, asked)
  return total.get(basicSkill)?.everyone ?? 0
}
