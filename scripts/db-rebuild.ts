import { folds } from '#app/composition.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { openScriptDatabase } from './script-database.ts'

const mostShown = 50

const { db, close } = openScriptDatabase()
const record = createRecord(folds)

if (process.argv.includes('--verify')) await verify()
else console.log(`Rebuilt from ${await record.rebuild(db)} events.`)
await close()

async function verify(): Promise<void> {
  const { events, rows, differences } = await record.verify(db)
  console.log(`${events} events give ${rows} rows; ${differences.length} differences.`)
  for (const { table, key, column, inUse, rebuilt } of differences.slice(0, mostShown)) {
    const place = column === undefined ? `${table} ${key}` : `${table} ${key} ${column}`
    console.log(`${place}: ${JSON.stringify(inUse)} should be ${JSON.stringify(rebuilt)}`)
  }
  if (differences.length > 0) process.exitCode = 1
}
