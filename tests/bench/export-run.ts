import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import process from 'node:process'
import { namedUnitsOn } from '#app/composition.server.ts'
import { asUnit } from '#app/features/coverage/export/export-question.ts'
import { exportFormats } from '#app/features/coverage/export/export-form.ts'
import {
  indicatorsIn,
  indicatorSets,
} from '#app/features/coverage/export/indicator-choice.ts'
import { writeExport } from '#app/features/coverage/export/write-export.server.ts'
import { writtenWords } from '#app/features/coverage/export/written-words.ts'
import { openSkills } from '#app/features/sandbox/sandbox.server.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { openDatabase } from '#db/connection.server.ts'

// Writes the hamlets of a province to a file, as its official gets them, and says how that went.
const [database = '', unitId = '', chosen, named, file = ''] = process.argv.slice(2)
const format = exportFormats.find((each) => each === chosen) ?? 'csv'
const set = indicatorSets.find((each) => each === named) ?? 'ladder'
const { db, close } = openDatabase(database)
const skills = await openSkills('build/content/skills.json')
const now = () => new Date()
const day = todayOf(now)
const way = await namedUnitsOn(db, day).wayTo(unitId)

const start = performance.now()
const out = createWriteStream(file)
let rows = 0
const question = {
  ...{ unitId, day, mapDay: day, level: 'hamlet' as const },
  indicators: indicatorsIn(set, skills),
}
const walk = {
  // Somebody of the province stands above the communes, and is shown nothing of the nation.
  ...{ way: way.slice(-1).flatMap((unit) => asUnit(unit) ?? []), maySeeSmall: false },
  question,
}
const same = (text: string) => text
const words = writtenWords(question, { t: (key) => key.replace(/\W/g, ' '), nameOf: same })
const notes = { name: 'notes', columns: [], rows: [] }
await writeExport(
  { db, now, unitsOn: namedUnitsOn },
  { walk, format, words, head: { day }, period: day.slice(0, 7).replace('-', ''), notes },
  {
    write: (piece) =>
      new Promise((resolve, reject) => {
        out.write(piece, (error) => (error ? reject(error) : resolve()))
      }),
    onRows: (count) => {
      rows = count
    },
  },
)
out.end()
await finished(out)
const seconds = (performance.now() - start) / 1_000
const { maxRSS: kilobytes } = process.resourceUsage()
console.info(JSON.stringify({ rows, bytes: out.bytesWritten, seconds, kilobytes }))
await close()
