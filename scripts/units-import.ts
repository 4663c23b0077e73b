import path from 'node:path'
import { parseArgs } from 'node:util'
import { folds } from '#app/composition.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import {
  importUnits,
  ListFileError,
  readListFile,
} from '#app/features/territory/territory.server.ts'
import { describeListProblem, isDay, readList } from '#app/features/territory/territory.ts'
import { migrateToLatest } from '#db/connection.server.ts'
import { foundCountry } from '#db/seed/country.ts'
import { describeImport, someOf } from './describe-import.ts'
import { fail } from './read-environment.ts'
import { openScriptDatabase } from './script-database.ts'

const usage =
  'Usage: npm run units:import -- FILE.csv|FILE.xlsx [--from 2025-07-01] [--complete] [--became OLD=NEW] [--dry-run]'

const { file, from, isComplete, isDryRun, became } = readArguments()
const rows = await readListFile(file).catch((error: unknown) => {
  if (error instanceof ListFileError) fail(error.message)
  throw error
})
const list = readList(rows)
if (!list.ok) fail(describeProblems(list.failure.problems))

const { db, close } = openScriptDatabase()
await migrateToLatest(db)
const trx = await db.startTransaction().execute()
const deps = { db: trx, now: () => new Date(), record: createRecord(folds) }
await foundCountry(deps)
const source = path.basename(file)
const given = { listed: list.value, from, isComplete, isDryRun, source, became, onProgress }
const imported = await importUnits(deps, given)
await (imported.ok && !isDryRun ? trx.commit() : trx.rollback()).execute()
await close()

if (imported.ok) console.log(describeImport(imported.value, { source, isDryRun }))
else if (imported.failure.code === 'bad-rows') {
  fail(describeProblems(imported.failure.problems))
} else if (imported.failure.code === 'successor-unknown') {
  fail('--became: the second code is neither in the list nor known.')
} else {
  fail('There are units already: say with --from since which day this list holds.')
}

function readArguments() {
  const { values, positionals } = parsed()
  const [path = ''] = positionals
  if (positionals.length !== 1) fail(usage)
  if (values.from !== undefined && !isDay(values.from)) {
    fail(`--from ${values.from} is no day. Write it as 2025-07-01.`)
  }
  const isComplete = values.complete ?? false
  const isDryRun = values['dry-run'] ?? false
  const became = (values.became ?? []).map(succession)
  return { file: path, from: values.from, isComplete, isDryRun, became }
}

function succession(text: string): { fromId: string; toId: string } {
  const [, fromId, toId] = /^(\d{5})=(\d{5})$/.exec(text) ?? []
  if (!fromId || !toId) return fail(`--became ${text}: write the two codes as 16738=16681.`)
  return { fromId, toId }
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        complete: { type: 'boolean' },
        became: { type: 'string', multiple: true },
        'dry-run': { type: 'boolean' },
      },
    })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

function describeProblems(problems: Parameters<typeof describeListProblem>[0][]): string {
  const lines = someOf(problems.map(describeListProblem))
  return [`Nothing was imported. Mistakes: ${problems.length}`, ...lines].join('\n')
}

function onProgress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all}\r`)
  else console.log(`${done} of ${all}`)
}
