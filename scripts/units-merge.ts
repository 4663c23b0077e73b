import { parseArgs } from 'node:util'
import { folds } from '#app/composition.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { mergeCommunes } from '#app/features/territory/territory.server.ts'
import { migrateToLatest } from '#db/connection.server.ts'
import { fail } from './read-environment.ts'
import { openScriptDatabase } from './script-database.ts'

const usage =
  'Usage: npm run units:merge -- CODE… --into CODE --on 2026-04-30 --source RESOLUTION'

const problems = {
  'bad-day': '--on is no day. Write it as 2026-04-30.',
  'too-few': `Name the communes that end, besides the one they go into.\n${usage}`,
  'unit-not-found':
    'There is no commune with one of these codes. If the new one has a code of its own, ' +
    'import the list that has it first.',
  'not-your-unit': 'The operator may merge any commune.',
  'has-later-changes': 'Something is known already of one of them for a later day.',
}

const { unitIds, intoId, on, source } = readArguments()
const { db, close } = openScriptDatabase()
await migrateToLatest(db)
const deps = { db, now: () => new Date(), record: createRecord(folds) }
const operator = { actorId: undefined, mayManage: () => true }
const merged = await mergeCommunes(deps, operator, { unitIds, intoId, on, source })
await close()

if (!merged.ok) fail(problems[merged.failure.code])
console.log(
  `${unitIds.join(', ')} belong to ${intoId} from ${on} on, with ${merged.value.carried} hamlets.`,
)

function readArguments() {
  const { values, positionals: unitIds } = parsed()
  const { into: intoId, on, source } = values
  if (unitIds.length === 0 || !intoId || !on || !source) return fail(usage)
  return { unitIds, intoId, on, source }
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        on: { type: 'string' },
        source: { type: 'string' },
      },
    })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}
