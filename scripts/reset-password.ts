import { resetPassword } from '#app/features/identity/identity.server.ts'
import { fail } from './read-environment.ts'
import { openScriptDatabase } from './script-database.ts'

/** `npm run staff:password -- lan.nguyen`: for the operator, when somebody of the staff forgot theirs. */
const [loginName = ''] = process.argv.slice(2)
const { config, db, close } = openScriptDatabase()
const reset = await resetPassword({ config, db, now: () => new Date() }, loginName)
await close()

if (!reset.ok)
  fail('Nobody has this login name. Usage: npm run staff:password -- lan.nguyen')
console.log(`The new password of ${loginName} is ${reset.value.password}`)
console.log('Tell it face to face; it is shown once. They change it at /can-bo/mat-khau.')
