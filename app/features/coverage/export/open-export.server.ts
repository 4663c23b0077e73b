import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { countWithin, findUnitCode } from '#db/queries/coverage-export.server.ts'
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
  code: string | null
}

const same = (text: string) => text
const wordless = { t: same, nameOf: same }

/** What somebody asks to have as a file: how large it will be, and the way to its rows. */
export async function openExport(
  deps: ExportDeps,
  staff: Staff,
  { unitId, query }: { unitId: string; query: URLSearchParams },
): Promise<Result<OpenedExport, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { day: today, maySeeSmall, above, ended, may } = reader.value
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
  const way = [...above, reader.value.unit].flatMap((each) => asUnit(each) ?? [])
  return success({
    ...{ choice, unit, code: await findUnitCode(deps.db, unitId) },
    walk: { way, maySeeSmall, question },
    shown: {
      ...{ unit: { id: unit.id, name: unit.name }, today, choice, isBad, rows, columns },
      ...{ levels: levelsOf(unit.level), mayManageTokens: !ended && may('manage-tokens') },
      ended,
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
