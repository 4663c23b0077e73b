import path from 'node:path'
import { parseArgs } from 'node:util'
import { folds } from '#app/composition.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import {
  importOldNames,
  importUnits,
  ListFileError,
  readListFile,
} from '#app/features/territory/territory.server.ts'
import {
  describeListProblem,
  firstDay,
  isDay,
  readList,
  readOldNames,
} from '#app/features/territory/territory.ts'
import { migrateToLatest } from '#db/connection.server.ts'
import { foundCountry } from '#db/seed/country.ts'
import { describeImport, describeOldNames, someOf } from './describe-import.ts'
import { fail } from './read-environment.ts'
import { openScriptDatabase } from './script-database.ts'

const usage = `Usage: npm run units:import -- FILE.csv|FILE.xlsx [--from 2025-07-01] [--complete] [--became OLD=NEW] [--dry-run]
       npm run units:import -- --old-names FILE.csv|FILE.xlsx [--from 2025-07-01] [--dry-run]`

const { file, oldNames, from, isComplete, isDryRun, became } = readArguments()
const source = path.basename(oldNames ?? file)
const rows = await readListFile(oldNames ?? file).catch((error: unknown) => {
  if (error instanceof ListFileError) fail(error.message)
  throw error
})
const { db, close } = openScriptDatabase()
await migrateToLatest(db)
const trx = await db.startTransaction().execute()
const deps = { db: trx, now: () => new Date(), record: createRecord(folds) }
await foundCountry(deps)
const said = await (oldNames === undefined ? importList() : importNames())
await (isDryRun ? trx.rollback() : trx.commit()).execute()
await close()
console.log(said)

async function importList(): Promise<string> {
  const list = readList(rows)
  if (!list.ok) return fail(describeProblems(list.failure.problems))
  const given = {
    listed: list.value,
    from,
    isComplete,
    isDryRun,
    source,
    became,
    onProgress,
  }
  const imported = await importUnits(deps, given)
  if (imported.ok) return describeImport(imported.value, { source, isDryRun })
  switch (imported.failure.code) {
    case 'bad-rows':
      return fail(describeProblems(imported.failure.problems))
    case 'successor-unknown':
      return fail('--became: the second code is neither in the list nor known.')
    case 'day-needed':
      return fail(
        'There are units already: say with --from since which day this list holds.',
      )
  }
}

async function importNames(): Promise<string> {
  const list = readOldNames(rows)
  if (!list.ok) return fail(describeProblems(list.failure.problems))
  const until = from ?? firstDay
  const given = { listed: list.value, until, isDryRun, source }
  const imported = await importOldNames(deps, given)
  if (!imported.ok) return fail(describeProblems(imported.failure.problems))
  return describeOldNames(imported.value, { source, isDryRun, until })
}

function readArguments() {
  const { values, positionals } = parsed()
  const [path = ''] = positionals
  const oldNames = values['old-names']
  if (positionals.length !== (oldNames === undefined ? 1 : 0)) fail(usage)
  if (values.from !== undefined && !isDay(values.from)) {
    fail(`--from ${values.from} is no day. Write it as 2025-07-01.`)
  }
  const isComplete = values.complete ?? false
  const isDryRun = values['dry-run'] ?? false
  const became = (values.became ?? []).map(succession)
  return { file: path, oldNames, from: values.from, isComplete, isDryRun, became }
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
        'old-names': { type: 'string' },
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
