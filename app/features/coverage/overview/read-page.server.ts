import { basicSkill, indicatorOf, type CellIndicator } from '../cells/indicator.ts'
import { openArea, type AreaDeps } from '../read/open-area.server.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { readTrend } from '../read/read-trend.server.ts'
import { targetsOf, type Targets } from '../targets/targets-of.server.ts'
import type { CoverageRead } from './coverage-read.ts'
import { pageIndicators } from './page-cells.ts'
import type { Asked } from './question.ts'
import { monthBefore, trendMonths } from './trend.ts'

type Unit = CoverageRead['unit']
type Page = { asked: Asked; mapDay: string; hidesSmall: boolean }

/** Everything a page of coverage is made of, in a number of questions that no size adds to. */
export async function readPage(
  deps: AreaDeps,
  unit: Unit,
  { asked, mapDay, hidesSmall }: Page,
): Promise<CoverageRead> {
  const unitId = unit.id
  const chosen = indicatorOf(asked.thing, 'passed')
  const since = monthBefore(asked.day)
  const on = { unitId, mapDay }
  const able = [...new Set<CellIndicator>([basicSkill, chosen])]
  const indicators = pageIndicators(asked.thing)
  const area = await openArea(deps, on)
  const answer = await readCoverage(deps, { ...on, day: asked.day, indicators }, area)
  const before = await readCoverage(deps, { ...on, day: since, indicators: able }, area)
  const trend = { ...on, ...trendMonths(asked.day), indicators: [chosen] }
  const months = await readTrend(deps, trend, area)
  const blocks = answer.below.map((place) =>
    place.unit ? [place.unit, ...place.others].map(({ id }) => id) : [],
  )
  const targets = await targetsOf(deps.db, {
    unitIds: [unitId, ...blocks.flat()],
    ...{ year: Number(asked.day.slice(0, 4)), day: asked.day },
  })
  return {
    ...{ unit, asked, answer, before, since, hidesSmall },
    months: months.get(chosen) ?? [],
    ownTarget: targets.get(unitId)?.get(basicSkill),
    target: targets.get(unitId)?.get(chosen),
    targets: blocks.map((ids) => targetOf(targets, ids, { chosen, asked })),
  }
}

/** Targets are set for everybody; those of hamlets that are counted together are added. */
function targetOf(
  targets: Targets,
  ids: readonly string[],
  { chosen, asked }: { chosen: string; asked: Asked },
): number | undefined {
  if (asked.group !== 'everyone') return undefined
  const own = ids.flatMap((id) => targets.get(id)?.get(chosen)?.adults ?? [])
  return own.length > 0 ? own.reduce((sum, adults) => sum + adults, 0) : undefined
}
