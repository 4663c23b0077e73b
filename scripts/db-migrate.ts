import path from 'node:path'
import { readConfig } from '#app/platform/config.server.ts'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'

const root = path.resolve(import.meta.dirname, '..')
const { databaseUrl } = readConfig(process.env, { root, version: '' })
const { db, close } = openDatabase(databaseUrl)

const done = await migrateToLatest(db)
await close()

for (const name of done) console.log(`Done: ${name}`)
console.log(done.length === 0 ? 'Nothing to migrate.' : 'The database is up to date.')
