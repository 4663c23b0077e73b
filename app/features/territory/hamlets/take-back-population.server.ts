import { inOnePiece } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { findPopulation } from '#db/queries/populations.server.ts'
import type { TerritoryDeps } from '../deps.server.ts'
import type { Writer } from '../writer.ts'

type Asked = { unitIds: readonly string[]; statement: string }
/** Neither, where somebody had said another thing since. */
export type TakenBack = 'withdrawn' | 'stated-again' | 'changed-since'

/**
 * Takes back how many were said to live in one of the units on a day; where that was itself a
 * taking back, they are said again. Pressed twice it is once, and what was said since stays.
 */
export function takeBackPopulation(
  deps: TerritoryDeps,
  { actorId, mayManage }: Writer,
  { unitIds, statement }: Asked,
): Promise<Result<TakenBack, { code: 'not-your-unit' }>> {
  return inOnePiece(deps, async (within) => {
    const id = derivedEventId('population-stated', statement)
    const row = await findPopulation(within.db, { unitIds, eventIds: [statement, id] })
    if (!row) return success('changed-since')
    const { unitId: subjectId, asOf, adults, households, source } = row
    if (!(await mayManage(subjectId))) return failure('not-your-unit')
    if (row.eventId === id) return success(outcomeOf(row.isWithdrawn === 1))

    const isWithdrawn = row.isWithdrawn === 0
    const payload = { asOf, adults, households, source, isWithdrawn }
    const happenedAt = within.now().toISOString()
    await within.record.append(within, [
      { id, type: 'population-stated', subjectId, actorId, happenedAt, payload },
    ])
    return success(outcomeOf(isWithdrawn))
  })
}

const outcomeOf = (isWithdrawn: boolean): TakenBack =>
  isWithdrawn ? 'withdrawn' : 'stated-again'
