import type {
  Db,
  ReportDraftRow,
  ReportNoteRow,
  ReportPeriodRow,
  ReportSnapshotRow,
} from '../database.ts'

/** What some units set for a period, or for all periods. */
export function listReportPeriods(
  db: Db,
  { unitIds, period }: { unitIds: readonly string[]; period?: string | undefined },
): Promise<ReportPeriodRow[]> {
  return db
    .selectFrom('reportPeriod')
    .selectAll()
    .where('unitId', 'in', unitIds)
    .$if(period !== undefined, (query) => query.where('period', '=', period ?? ''))
    .orderBy('period')
    .execute()
}

/** The first day of each of some units. */
export function listFirstDays(
  db: Db,
  unitIds: readonly string[],
): Promise<{ id: string; validFrom: string }[]> {
  return db
    .selectFrom('unit')
    .select(['id', 'validFrom'])
    .where('id', 'in', unitIds)
    .execute()
}

/** What became of the reports of some units, with who did it and why, in no order that matters. */
export function listReportTurns(
  db: Db,
  { unitIds, period }: { unitIds: readonly string[]; period?: string | undefined },
) {
  return db
    .selectFrom('reportTurn')
    .leftJoin('reportNote', 'reportNote.eventId', 'reportTurn.eventId')
    .leftJoin('person', 'person.learnerId', 'reportTurn.actorId')
    .selectAll('reportTurn')
    .select(['reportNote.text as note', 'person.displayName as actorName'])
    .where('reportTurn.unitId', 'in', unitIds)
    .$if(period !== undefined, (query) =>
      query.where('reportTurn.period', '=', period ?? ''),
    )
    .orderBy('reportTurn.eventId')
    .execute()
}

export function findReportSnapshot(
  db: Db,
  hash: string,
): Promise<ReportSnapshotRow | undefined> {
  return db
    .selectFrom('reportSnapshot')
    .selectAll()
    .where('hash', '=', hash)
    .executeTakeFirst()
}

export async function listReportSnapshots(
  db: Db,
  hashes: readonly string[],
): Promise<Pick<ReportSnapshotRow, 'hash' | 'body'>[]> {
  if (hashes.length === 0) return []
  return db
    .selectFrom('reportSnapshot')
    .select(['hash', 'body'])
    .where('hash', 'in', hashes)
    .execute()
}

/** The same report stored again is the same. */
export async function insertReportSnapshot(
  db: Db,
  snapshot: ReportSnapshotRow,
): Promise<void> {
  await db
    .insertInto('reportSnapshot')
    .values(snapshot)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function insertReportNote(db: Db, note: ReportNoteRow): Promise<void> {
  await db
    .insertInto('reportNote')
    .values(note)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function findReportDraft(
  db: Db,
  { unitId, period }: { unitId: string; period: string },
) {
  return db
    .selectFrom('reportDraft')
    .leftJoin('person', 'person.learnerId', 'reportDraft.updatedBy')
    .selectAll('reportDraft')
    .select('person.displayName as updatedByName')
    .where('unitId', '=', unitId)
    .where('period', '=', period)
    .executeTakeFirst()
}

export async function upsertReportDraft(db: Db, draft: ReportDraftRow): Promise<void> {
  const { body, updatedBy, updatedAt } = draft
  await db
    .insertInto('reportDraft')
    .values(draft)
    .onConflict((conflict) =>
      conflict.columns(['unitId', 'period']).doUpdateSet({ body, updatedBy, updatedAt }),
    )
    .execute()
}
