import { setImmediate as otherWork } from 'node:timers/promises'
import type { Db } from '#db/database.ts'
import { listUnitCodes } from '#db/queries/coverage-export.server.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import { readingOf } from '../read/hidden-of.server.ts'
import type { AreaDeps } from '../read/open-area.server.ts'
import { targetsOf } from '../targets/targets-of.server.ts'
import type { ExportRow } from './export-row.ts'
import { walkCoverage, type Block, type Walk } from './walk-coverage.ts'

export type RowBlock = Omit<Block, 'rows'> & { rows: readonly ExportRow[] }

/** The rows of a question, some at a time, with what they are held against. */
export async function* listRows(deps: AreaDeps, walk: Walk): AsyncGenerator<RowBlock> {
  for await (const block of walkCoverage(readingOf(deps), walk)) {
    yield { ...block, rows: await withContext(deps.db, walk, block) }
    // The database answers at once, and whoever else asks would wait for all of it.
    await otherWork()
  }
}

async function withContext(
  db: Db,
  { question: { day, mapDay, level } }: Walk,
  { parent, rows }: Block,
): Promise<ExportRow[]> {
  const ids = rows.flatMap(({ unit }) => unit?.id ?? [])
  const codes = new Map((await listUnitCodes(db, ids)).map(({ id, code }) => [id, code]))
  const year = Number(day.slice(0, 4))
  const targets = await targetsOf(db, { unitIds: ids, year, day })
  const { own, below } = await denominatorsOf({ db }, { unitId: parent.id, day, mapDay })
  return rows.map(({ unit, others, counts }) => ({
    ...{ others, counts, parent },
    unit: unit && { ...unit, code: codes.get(unit.id) ?? null },
    denominator: level === 'self' ? own : unit && below.get(unit.id),
    targets: [...(targets.get(unit?.id ?? '') ?? [])].map(
      ([indicator, { adults, source }]) => ({ indicator, year, adults, source }),
    ),
  }))
}
