import { resetPin } from '#app/features/identity/identity.server.ts'
import { openScriptDatabase } from './script-database.ts'

/** `npm run pin:reset -- 0600000001`: for the operator, when a trainer brings somebody. */
const [telephone = ''] = process.argv.slice(2)
const { config, db, close } = openScriptDatabase()
const reset = await resetPin({ config, db }, telephone)
await close()

if (reset.ok) {
  const { displayName, pin } = reset.value
  console.log(
    `${displayName}: the new PIN is ${pin}. Tell it face to face; it is shown once.`,
  )
} else {
  console.error('Nobody has this telephone number. Usage: npm run pin:reset -- 0600000001')
  process.exitCode = 1
}
