import { setImmediate as otherWork } from 'node:timers/promises'
import { listUnitCodes } from '#db/queries/coverage-export.server.ts'
import { isPartly, plainRate, type Rate } from '../denominators/rate.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import { rateOfUnit } from '../denominators/rates-of.server.ts'
import { readingOf } from '../hiding/hidden-of.server.ts'
import type { AreaDeps } from '../read/open-area.server.ts'
import { targetsOf } from '../targets/targets-of.server.ts'
import type { ExportRow } from './export-row.ts'
import type { Told } from './shown-counts.ts'
import { walkCoverage, type Block, type Walk } from './walk-coverage.ts'

export type RowBlock = Omit<Block, 'rows'> & { rows: readonly ExportRow[] }

/** The rows of a question, some at a time, with what they are held against. */
export async function* listRows(deps: AreaDeps, walk: Walk): AsyncGenerator<RowBlock> {
  for await (const block of walkCoverage(readingOf(deps), walk)) {
    yield { ...block, rows: await withContext(deps, walk, block) }
    // The database answers at once, and whoever else asks would wait for all of it.
    await otherWork()
  }
}

async function withContext(
  deps: AreaDeps,
  walk: Walk,
  { parent, rows }: Block,
): Promise<ExportRow[]> {
  const { db } = deps
  const { day, mapDay, level } = walk.question
  const ids = rows.flatMap(({ unit }) => unit?.id ?? [])
  const codes = new Map((await listUnitCodes(db, ids)).map(({ id, code }) => [id, code]))
  const year = Number(day.slice(0, 4))
  const targets = await targetsOf(db, { unitIds: ids, year, day })
  const { own, below } = await denominatorsOf({ db }, { unitId: parent.id, day, mapDay })
  const told: ExportRow[] = []
  for (const row of rows) {
    const { unit, others, counts } = row
    const denominator = level === 'self' ? own : unit && below.get(unit.id)
    told.push({
      ...{ others, counts, parent, denominator },
      unit: unit && { ...unit, code: codes.get(unit.id) ?? null },
      targets: [...(targets.get(unit?.id ?? '') ?? [])].map(
        ([indicator, { adults, source }]) => ({ indicator, year, adults, source }),
      ),
      rateOf: await rateIn(deps, walk, { row, denominator }),
    })
  }
  return told
}

type Counted = { row: Block['rows'][number]; denominator: ExportRow['denominator'] }

/** By the communes of a province and the hamlets of a commune, as on their own pages. */
async function rateIn(
  deps: AreaDeps,
  { way, maySeeSmall, question: { day, mapDay, level, indicators } }: Walk,
  { row: { unit, counts }, denominator }: Counted,
): Promise<ExportRow['rateOf']> {
  const isOwn = level === 'self'
  if (
    unit &&
    denominator &&
    isPartly(denominator) &&
    (isOwn || unit.level === 'province')
  ) {
    const on = { way: isOwn ? way : [...way, unit], day, mapDay }
    return rateOfUnit(deps, { ...on, indicators, maySeeSmall })
  }
  return (indicator) => plainRate(numberOf(counts.get(indicator)?.everyone), denominator)
}

const numberOf = (told: Told | undefined): Rate['able'] => {
  if (typeof told === 'number') return { kind: 'count', count: told }
  return { kind: told === 'hidden' ? 'hidden' : 'unreported' }
}
