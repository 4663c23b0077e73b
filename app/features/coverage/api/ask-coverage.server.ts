import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { findUnitCode } from '#db/queries/coverage-export.server.ts'
import { levelBelow } from '../export/export-question.ts'
import type { ExportRow } from '../export/export-row.ts'
import { listRows, type RowBlock } from '../export/list-rows.server.ts'
import { itemOf } from '../export/told-item.ts'
import type { AreaDeps } from '../read/open-area.server.ts'
import { badParameter, type ApiQuestion, type BadParameter } from './api-question.ts'
import type { CoverageReply } from './coverage-reply.ts'
import { writeCursor, type Cursor } from './cursor.ts'
import { unitByToken, type TokenRefusal, type TokenReader } from './unit-by-token.server.ts'

type Refusal = TokenRefusal | BadParameter

/** What a program may know of a unit: some rows, and where the next ones are. */
export async function askCoverage(
  deps: AreaDeps,
  token: TokenReader,
  asked: ApiQuestion,
): Promise<Result<CoverageReply, Refusal>> {
  const found = await unitByToken(deps, token, asked)
  if (!found.ok) return found
  const { way, unit, maySeeSmall } = found.value
  const { day, mapDay, level, indicators } = asked
  if (level !== 'self' && !levelBelow(unit.level, level)) return badParameter('level')
  const from = await wayOf(deps, asked, unit.id)
  if (!from) return badParameter('cursor')

  const question = { unitId: unit.id, day, mapDay, indicators, level }
  const blocks = listRows(deps, { way, maySeeSmall, question, from })
  const page = await firstRows(blocks, asked.limit, asked.cursor?.[1] ?? 0)
  return success({
    unit: { ...unit, code: await findUnitCode(deps.db, unit.id) },
    ...{ day, mapDay, level, indicators: [...indicators] },
    items: page.rows.map(itemOf),
    next: page.next ? writeCursor(page.next) : null,
  })
}

/** Behind the name of a unit, in a cursor: what is left over there. */
const leftOver = '~'

/** From below the unit to the parent that a cursor names; undefined where that is elsewhere. */
async function wayOf(
  { db, unitsOn }: RoleDeps,
  { cursor, mapDay }: ApiQuestion,
  unitId: string,
): Promise<readonly string[] | undefined> {
  if (!cursor) return []
  const isLeftOver = cursor[0].endsWith(leftOver)
  const parentId = isLeftOver ? cursor[0].slice(0, -leftOver.length) : cursor[0]
  const ids = (await unitsOn(db, mapDay).wayTo(parentId)).map(({ id }) => id)
  const at = ids.indexOf(unitId)
  return at < 0 ? undefined : [...ids.slice(at + 1), ...(isLeftOver ? [''] : [])]
}

/** So many rows and where they end; the rest is not even read. */
async function firstRows(blocks: AsyncIterable<RowBlock>, limit: number, skipped: number) {
  const rows: ExportRow[] = []
  let skip = skipped
  for await (const { parent, isLeftOver = false, rows: own } of blocks) {
    const left = own.slice(skip, skip + limit - rows.length)
    const after = skip + left.length
    const next: Cursor = [parent.id + (isLeftOver ? leftOver : ''), after]
    rows.push(...left)
    skip = 0
    if (after < own.length) return { rows, next }
  }
  return { rows, next: undefined }
}
