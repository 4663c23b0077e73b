import { parseArgs } from 'node:util'
import { folds, namedUnitsOn } from '#app/composition.server.ts'
import { inviteStaff } from '#app/features/identity/identity.server.ts'
import { invitationPath, roles, type Role } from '#app/features/identity/identity.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { migrateToLatest } from '#db/connection.server.ts'
import { foundCountry } from '#db/seed/country.ts'
import { fail } from './read-environment.ts'
import { openScriptDatabase } from './script-database.ts'

/** `npm run staff:invite -- --role operator --unit vn`: how the first of the staff comes in. */
const usage = `Usage: npm run staff:invite -- --role ROLE --unit UNIT
  ROLE is one of ${roles.join(', ')}.
  UNIT is vn, the code of a province or commune (40, 16681), or the id of a hamlet.`

const { role, unitId } = readArguments()
const { config, db, close } = openScriptDatabase()
await migrateToLatest(db)
const deps = {
  db,
  now: () => new Date(),
  record: createRecord(folds),
  unitsOn: namedUnitsOn,
}
await foundCountry(deps)
const invited = await inviteStaff(deps, 'console', { role, unitId })
await close()

if (invited.ok) {
  const { token, expiresAt } = invited.value
  console.log(`${config.publicUrl}${invitationPath(token)}`)
  console.log(`Can be used once, until ${expiresAt}. It is shown this once: send it now.`)
} else if (invited.failure.code === 'unit-not-found') {
  fail(`There is no unit "${unitId}" today. Import the communes with npm run units:import.`)
} else {
  fail(`A unit like "${unitId}" has no ${role}.\n${usage}`)
}

function readArguments(): { role: Role; unitId: string } {
  const { role: name, unit } = parsed()
  const found = roles.find((each) => each === name)
  if (!found || unit === undefined) fail(usage)
  return { role: found, unitId: unit }
}

function parsed() {
  try {
    const options = { role: { type: 'string' }, unit: { type: 'string' } } as const
    return parseArgs({ options }).values
  } catch {
    // An option there is not, or one without its value.
    fail(usage)
  }
}
