import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Migrator } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { coverageFolds } from '#app/features/coverage/folds.server.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { territoryFolds } from '#app/features/territory/territory.server.ts'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'
import { migrations } from '#db/migrations/index.ts'

/** A file as it was after some migration. */
async function givenOldFile(last: string) {
  const folder = mkdtempSync(join(tmpdir(), 'thaoso-test-'))
  const connection = openDatabase(join(folder, 'old.sqlite'))
  onTestFinished(async () => {
    await connection.close()
    rmSync(folder, { recursive: true })
  })
  const provider = { getMigrations: () => Promise.resolve(migrations) }
  const migrator = new Migrator({ db: connection.db, provider })
  const { error } = await migrator.migrateTo(last)
  if (error) throw new Error('The older migrations failed.', { cause: error })
  return connection
}

type Said = Record<string, string | number>

/** By whom, on which day of March, of which unit, what. */
const statements: [id: string, type: string, day: number, payload: Said][] = [
  ['t-1', 'target-stated', 1, { ...aim('core.passed', 500), source: 'Kế hoạch 12' }],
  ['t-2', 'target-stated', 2, { ...aim('core.passed', 650), source: 'Kế hoạch 15' }],
  ['t-3', 'target-stated', 2, { ...aim('any.used', 90), source: 'KH "3", \'sửa\'' }],
  ['n-1', 'population-stated', 1, living('2026-01-01', 1200)],
  ['n-2', 'population-stated', 2, living('2026-02-01', 1240)],
  ['o-1', 'official-rate-stated', 1, { ...rate('2026-02-28', 395), numerator: 79 }],
]

function aim(indicator: string, adults: number): Said {
  return { year: 2026, indicator, adults }
}

function living(asOf: string, adults: number): Said {
  return { asOf, adults, households: 400, source: 'Công an xã' }
}

function rate(asOf: string, permille: number): Said {
  return { asOf, permille, indicator: 'online-files', denominator: 200, source: 'Cổng' }
}

const dayOf = (day: number) => `2026-03-0${day}T08:00:00.000Z`

test('what had been stated before is all kept, as if it had been folded anew', async () => {
  const { db, raw } = await givenOldFile('0012_create_former_units')
  const event = raw.prepare(`
    insert into event (id, type, subjectId, actorId, payload, happenedAt, receivedAt)
    values (?, ?, 'c-1', ?, ?, ?, ?)`)
  for (const [id, type, day, payload] of statements) {
    // Of whom nobody knows who said it, nothing is made up.
    const actor = id === 't-1' ? null : 'official'
    event.run(id, type, actor, JSON.stringify(payload), dayOf(day), dayOf(day))
  }
  // The older table held the last target alone.
  const old = `insert into target (unitId, year, indicator, adults, source, statedBy, statedAt, eventId)
    values ('c-1', 2026, 'core.passed', 650, 'Kế hoạch 15', 'official', '${dayOf(2)}', 't-2')`
  const numbers = `insert into population (unitId, asOf, adults, households, source, statedBy, statedAt, eventId)
    values ('c-1', ?, ?, 400, 'Công an xã', 'official', ?, ?)`
  raw.exec(old)
  raw.prepare(numbers).run('2026-01-01', 1200, dayOf(1), 'n-1')
  raw.prepare(numbers).run('2026-02-01', 1240, dayOf(2), 'n-2')
  raw.exec(`insert into officialRate
    (unitId, indicator, asOf, source, permille, numerator, denominator, statedBy, statedAt, eventId)
    values ('c-1', 'online-files', '2026-02-28', 'Cổng', 395, 79, 200, 'official', '${dayOf(1)}', 'o-1')`)

  await migrateToLatest(db)

  const targets = await db.selectFrom('target').selectAll().orderBy('eventId').execute()
  const of = { unitId: 'c-1', year: 2026, isWithdrawn: 0 }
  const plan = { ...of, indicator: 'core.passed' }
  expect(targets).toEqual([
    {
      ...{ ...plan, eventId: 't-1', adults: 500, source: 'Kế hoạch 12' },
      ...{ statedBy: null, statedAt: dayOf(1) },
    },
    {
      ...{ ...plan, eventId: 't-2', adults: 650, source: 'Kế hoạch 15' },
      ...{ statedBy: 'official', statedAt: dayOf(2) },
    },
    {
      ...{ ...of, eventId: 't-3', indicator: 'any.used', adults: 90 },
      ...{ source: 'KH "3", \'sửa\'', statedBy: 'official', statedAt: dayOf(2) },
    },
  ])
  const withdrawn = await db
    .selectFrom('population')
    .select(['asOf', 'adults', 'isWithdrawn'])
    .orderBy('asOf')
    .execute()
  expect(withdrawn).toEqual([
    { asOf: '2026-01-01', adults: 1200, isWithdrawn: 0 },
    { asOf: '2026-02-01', adults: 1240, isWithdrawn: 0 },
  ])
  const record = createRecord([...coverageFolds, ...territoryFolds])
  expect((await record.verify(db)).differences).toEqual([])
})

test('what trainers had told before can be taken back like what they tell now', async () => {
  const { db, raw } = await givenOldFile('0014_index_unit_events')
  const event = raw.prepare(`
    insert into event (id, type, subjectId, actorId, payload, happenedAt, receivedAt)
    values (?, ?, 'an', 'lan', ?, '${dayOf(1)}', '${dayOf(1)}')`)
  const inClass = { attempt: 'a-1', skill: 's-1', class: 'class-1' }
  event.run('d-1', 'check-witnessed', JSON.stringify(inClass))
  const elsewhere = { skill: 's-1', outcome: 'practised', reason: 'no-phone' }
  event.run('d-2', 'done-on-behalf', JSON.stringify(elsewhere))
  event.run('d-3', 'check-witnessed', JSON.stringify({ attempt: 'a-2', skill: 's-2' }))
  raw.exec(`insert into classDeed (eventId, classId, learnerId, kind, skill, outcome, actorId, at)
    values ('d-1', 'class-1', 'an', 'witnessed', 's-1', 'passed', 'lan', '${dayOf(1)}')`)
  const mastery = raw.prepare(`insert into mastery (learnerId, skill, rung, grade, firstAt)
    values ('an', ?, ?, 'witnessed', '${dayOf(1)}')`)
  mastery.run('s-1', 'confirmed')
  for (const rung of ['reached', 'practised']) mastery.run('s-1', rung)
  mastery.run('s-2', 'confirmed')

  await migrateToLatest(db)

  const record = createRecord(learningFolds)
  expect((await record.verify(db)).differences).toEqual([])
  await record.append({ db, now: () => new Date(dayOf(2)) }, [
    {
      ...{ id: 'w-1', type: 'deed-withdrawn', subjectId: 'an', happenedAt: dayOf(2) },
      payload: { deed: 'd-1', class: 'class-1' },
    },
  ])
  const left = await db.selectFrom('mastery').select(['skill', 'rung']).execute()
  expect(left.map(({ skill, rung }) => `${skill} ${rung}`).sort()).toEqual([
    ...['s-1 practised', 's-1 reached', 's-2 confirmed'],
  ])
})
