import process from 'node:process'
import { benchColdVisit } from './cold-visit.ts'
import { benchCoverage } from './coverage.ts'
import { benchDoctor } from './doctor.ts'
import { benchEngine } from './engine.ts'
import { benchIngest } from './ingest.ts'
import { benchLive } from './live.ts'
import { benchPages } from './pages.ts'
import { benchSearch } from './search.ts'
import { benchLighthouse } from './lighthouse.ts'
import { standingOf, type Figure } from './figure.ts'
import { printTable, writeReport } from './report.ts'

const benches: Record<string, () => Promise<Figure[]>> = {
  pages: benchPages,
  ingest: benchIngest,
  live: benchLive,
  coverage: benchCoverage,
  engine: benchEngine,
  doctor: benchDoctor,
  search: benchSearch,
  'cold-visit': benchColdVisit,
  lighthouse: benchLighthouse,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(
    `No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  )
  process.exit(2)
}

const figures: Figure[] = []
let isBroken = false
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.info(`Measuring ${name} …`)
  try {
    figures.push(...(await bench()))
  } catch (error) {
    // The others are still worth measuring.
    console.error(`${name} broke off:`, error instanceof Error ? error.message : error)
    isBroken = true
  }
}
console.info()
printTable(figures)
writeReport(figures)
const isMissed = figures.some((figure) => standingOf(figure) === 'MISSED')
process.exit(isMissed || isBroken ? 1 : 0)
