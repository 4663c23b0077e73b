import { migrateToLatest } from '#db/connection.server.ts'
import { openScriptDatabase } from './script-database.ts'

const { db, close } = openScriptDatabase()

const done = await migrateToLatest(db)
await close()

for (const name of done) console.log(`Done: ${name}`)
console.log(done.length === 0 ? 'Nothing to migrate.' : 'The database is up to date.')
