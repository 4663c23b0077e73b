import { v7 as uuid } from 'uuid'
import type { EventDraft } from '#app/features/record/record.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import type { TerritoryFact } from '#app/features/territory/facts.ts'
import { territoryFolds } from '#app/features/territory/territory.server.ts'
import { emptyDatabase } from './database.ts'

/** What territory's use-cases need, on a database of their own. */
export async function givenTerritory() {
  const now = () => new Date('2026-11-01T10:00:00.000Z')
  return { db: await emptyDatabase(), now, record: createRecord(territoryFolds) }
}
export type TerritoryDeps = Awaited<ReturnType<typeof givenTerritory>>

export function unitEvent(
  subjectId: string,
  fact: TerritoryFact,
  overrides: Partial<EventDraft> = {},
): EventDraft {
  return {
    id: uuid(),
    subjectId,
    happenedAt: '2026-03-01T09:00:00.000Z',
    ...fact,
    ...overrides,
  }
}
