import process from 'node:process'
import { folds } from '#app/composition.server.ts'
import { rulesOf } from '#app/features/coverage/cells/rules.ts'
import { renewRules } from '#app/features/coverage/coverage.server.ts'
import type { Fold } from '#app/features/record/record.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import type { EventDraft } from '#app/features/record/record.ts'
import { openSkills } from '#app/features/sandbox/sandbox.server.ts'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'
import { provinceEvents, type ProvinceSize } from './province-events.ts'

const batchSize = 5_000

type Filled = { events: number; seconds: number }

/**
 * Streams a generated province into a database through the record, as a server would store it,
 * saying how far it is. Nothing is flushed to the disk on the way: it is not what is measured.
 */
export async function fillProvince(
  databasePath: string,
  size: ProvinceSize,
  { with: chosen = folds }: { with?: readonly Fold[] } = {},
): Promise<Filled> {
  const { db, raw, close } = openDatabase(databasePath)
  raw.pragma('synchronous = OFF')
  raw.pragma('cache_size = -200000')
  await migrateToLatest(db)
  await renewRules({ db }, rulesOf(await openSkills('build/content/skills.json')))
  const record = createRecord(chosen)
  const now = () => new Date(`${size.today}T15:00:00.000Z`)
  const start = performance.now()
  let events = 0
  const store = (batch: readonly EventDraft[]) =>
    db.transaction().execute((trx) => record.append({ db: trx, now }, batch))
  const isShown = process.stdout.isTTY || size.residents >= 100_000

  let waiting: EventDraft[] = []
  for (const some of provinceEvents(size)) {
    waiting.push(...some)
    if (waiting.length < batchSize) continue
    events += waiting.length
    await store(waiting)
    waiting = []
    if (isShown && events % 200_000 < batchSize) {
      const seconds = (performance.now() - start) / 1_000
      const share = Math.round((events / size.residents) * 10)
      console.info(
        `  ${share} %: ${events} events, ${Math.round(events / seconds)} a second`,
      )
    }
  }
  events += waiting.length
  await store(waiting)
  const seconds = (performance.now() - start) / 1_000
  raw.exec('analyze')
  await close()
  return { events, seconds }
}
