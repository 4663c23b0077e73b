import { parseArgs } from 'node:util'
import { folds } from '#app/composition.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { changeCommune } from '#app/features/territory/territory.server.ts'
import { fullNameOf, readKind } from '#app/features/territory/territory.ts'
import { migrateToLatest } from '#db/connection.server.ts'
import { fail } from './read-environment.ts'
import { openScriptDatabase } from './script-database.ts'

const usage =
  'Usage: npm run units:change -- CODE "Phường Long Thành" --on 2026-04-30 --source RESOLUTION'

const problems = {
  'bad-day': '--on is no day. Write it as 2026-04-30.',
  'kind-missing': 'Begin the name with Xã, Phường or Đặc khu, with its marks.',
  'name-missing': 'After Xã, Phường or Đặc khu the name is missing.',
  'unit-not-found': 'There is no commune with that code on that day.',
  'not-your-unit': 'The operator may change any commune.',
  'has-later-changes': 'Something is known already of it for a later day.',
}

const { unitId, written, from, source } = readArguments()
const { kind = 'nation', name } = readKind(written, { needsMarks: true })
const { db, close } = openScriptDatabase()
await migrateToLatest(db)
const deps = { db, now: () => new Date(), record: createRecord(folds) }
const operator = { actorId: undefined, mayManage: () => true }
const changed = await changeCommune(deps, operator, { unitId, from, kind, name, source })
await close()

if (!changed.ok) fail(problems[changed.failure.code])
console.log(`${unitId} is ${fullNameOf({ kind, name })} from ${from} on.`)

function readArguments() {
  const { values, positionals } = parsed()
  const [unitId, written, ...more] = positionals
  const { on, source } = values
  if (!unitId || !written || more.length > 0 || !on || !source) return fail(usage)
  return { unitId, written, from: on, source }
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { on: { type: 'string' }, source: { type: 'string' } },
    })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}
