import { parseArgs } from 'node:util'
import { folds } from '#app/composition.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { changeCommune } from '#app/features/territory/territory.server.ts'
import { fullNameOf, readKind } from '#app/features/territory/territory.ts'
import { migrateToLatest } from '#db/connection.server.ts'
import { fail } from './read-environment.ts'
import { openScriptDatabase } from './script-database.ts'

const usage = `Gives a commune another name or kind from a day on, under the code that it has:

  npm run units:change -- CODE "KIND NAME" --on DAY --source RESOLUTION

  npm run units:change -- 26068 "Phường Long Thành" --on 2026-04-30 --source 12/NQ-HĐND

The code is the commune's of five digits. The kind is Xã, Phường or Đặc khu, with its marks. The
day is the first on which the new name holds. Before it, lists and reports keep the old one.`

const problems = {
  'bad-day': '--on is no day of the calendar. Write year, month, day: --on 2026-04-30.',
  'kind-missing':
    'The name must begin with Xã, Phường or Đặc khu, with its marks: "Phường Long Thành".',
  'name-missing': 'After Xã, Phường or Đặc khu the name is missing: "Phường Long Thành".',
  'unit-not-found':
    'There is no commune with that code on that day. See the code in the list that was imported.',
  'not-your-unit': 'The operator may change any commune.',
  'has-later-changes':
    'A later day is known already on which it changes. Give a day after that one.',
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
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const [unitId, written, ...more] = positionals
  const { on, source } = values
  if (!unitId) return fail(usage)
  if (!written) return lacking('the new name')
  if (!on) return lacking('--on')
  if (!source) return lacking('--source')
  if (more.length > 0) {
    return fail(`Put the name in quotes: "${[written, ...more].join(' ')}".\n\n${usage}`)
  }
  return { unitId, written, from: on, source }
}

function lacking(what: string): never {
  return fail(`Still missing: ${what}.\n\n${usage}`)
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        source: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}
