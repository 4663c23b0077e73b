import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { countWithin } from '#db/queries/coverage-export.server.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { readerOf } from '../read/reader-of.server.ts'
import { columnsOf } from './columns.ts'
import {
  mostCellsAtOnce,
  mostWorkbookCells,
  questionOf,
  readChoice,
  type ExportChoice,
} from './export-form.ts'
import {
  asUnit,
  levelBelow,
  levelsOf,
  type ExportQuestion,
  type Unit,
} from './export-question.ts'
import type { indicatorsIn } from './indicator-choice.ts'
import type { ShownExport } from './shown-export.ts'
import type { Walk } from './walk-coverage.ts'

export type ExportDeps = RoleDeps & { skills: Parameters<typeof indicatorsIn>[1] }

export type OpenedExport = {
  shown: ShownExport
  choice: ExportChoice
  walk: Walk
  unit: Unit
}

const same = (text: string) => text
const wordless = { t: same, dayOf: same, nameOf: same }

/** What somebody asks to have as a file: how large it will be, and the way to its rows. */
export async function openExport(
  deps: ExportDeps,
  staff: Staff,
  { unitId, query }: { unitId: string; query: URLSearchParams },
): Promise<Result<OpenedExport, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { day: today, maySeeSmall, way } = reader.value
  const unit = asUnit(reader.value.unit)
  if (!unit) return failure('unit-not-found')
  const { choice, isBad } = readChoice(query, { today, unitLevel: unit.level })
  const question = questionOf(choice, { unitId, today, book: deps.skills })
  const rows = await countRows(deps, unit, question)
  const columns = columnsOf(
    { question, hasRates: choice.format === 'xlsx' },
    wordless,
  ).length
  const cells = rows * columns
  const mayManageTokens = await mayOn(deps, staff, { action: 'manage-tokens', unitId })
  const read = readCoverage.bind(undefined, deps)
  return success({
    ...{ choice, unit },
    walk: { way: await seenWay(deps, staff, way), maySeeSmall, question, read },
    shown: {
      ...{ unit: { id: unit.id, name: unit.name }, today, choice, isBad, rows, columns },
      ...{ levels: levelsOf(unit.level), mayManageTokens },
      isTooWide: choice.format === 'xlsx' && cells > mostWorkbookCells,
      isLarge: cells > mostCellsAtOnce,
    },
  })
}

async function countRows(
  { db }: ExportDeps,
  unit: Unit,
  { level, mapDay }: ExportQuestion,
): Promise<number> {
  const wanted = levelBelow(unit.level, level)
  if (!wanted) return 1
  return countWithin(db, { within: unit.id, level: wanted, day: mapDay })
}

/** From the highest unit whose numbers the reader may see: what is hidden there, is hidden below. */
async function seenWay(
  deps: ExportDeps,
  staff: Staff,
  way: readonly { id: string; name: string; level: string }[],
): Promise<Unit[]> {
  for (const [place, { id: unitId }] of way.entries()) {
    if (await mayOn(deps, staff, { action: 'see-classes', unitId })) {
      return way.slice(place).flatMap((each) => asUnit(each) ?? [])
    }
  }
  return []
}
