import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import SQLite from 'better-sqlite3'
import { v7 as uuid } from 'uuid'
import { folds } from '#app/composition.server.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { startSite } from '#tests/support/site.ts'
import { openSitePeople } from '#tests/support/site-people.ts'
import { benchCommunePages } from './commune-pages.ts'
import { benchExportProvince } from './export-province.ts'
import { timedSlack, withinBudget, type Figure } from './figure.ts'
import { fillProvince } from './fill-province.ts'
import { interleave, compareBy } from './interleave.ts'
import { percentileOf, timesOf } from './page-times.ts'
import { communeId, provinceId } from './province-events.ts'

/** People in the large province; the small one has a tenth. `COVERAGE_RESIDENTS` asks for others. */
const most = Number(process.env['COVERAGE_RESIDENTS'] ?? 1_000_000)
const province = { communes: 130, hamlets: 1_500, seed: 20_261_122 }
const bench = 'coverage'

/** Where the provinces stay, to be measured again without filling them: half an hour less. */
const keptFolder = process.env['COVERAGE_FOLDER']

/** What officials wait for does not grow with the people: they read cells. */
export async function benchCoverage(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'thaoso-coverage-'))
  const fileOf = (residents: number) =>
    path.join(keptFolder ?? folder, `province-${residents}.sqlite`)
  try {
    const figures = await benchIngestWithCells(folder)
    const small = await measureProvince(fileOf(most / 10), most / 10)
    const large = await measureProvince(fileOf(most), most)
    const exported = await benchExportProvince(fileOf(most), provinceId)
    return [...figures, ...figuresOf(small, large), ...exported]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same events stored with the cells and without them, in turns. */
async function benchIngestWithCells(folder: string): Promise<Figure[]> {
  const size = { ...province, hamlets: 30, communes: 3, residents: 3_000, today: today() }
  const withoutCells = folds.filter(({ name }) => name !== 'cells')
  const fill = (chosen: typeof folds) => async () => {
    const file = path.join(folder, 'ingest.sqlite')
    const { events, seconds } = await fillProvince(file, size, { with: chosen })
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
    return { perSecond: events / seconds }
  }
  const rounds = await interleave(5, {
    ours: fill(folds),
    yardstick: fill(withoutCells),
  })
  const what = 'events stored with cells, against without'
  const wanted = { atLeast: 0.5, slack: timedSlack }
  return [{ bench, what, unit: '/s', ...compareBy(rounds, 'perSecond'), wanted }]
}

type Measured = {
  residents: number
  events: number
  bytes: number
  cellBytes: number
  province: number
  provinceAnew: number
  commune: number
  others: Figure[]
}

async function measureProvince(file: string, residents: number): Promise<Measured> {
  if (!existsSync(file)) {
    console.info(`Filling a province of ${residents} residents …`)
    await fillProvince(file, { ...province, residents, today: today() })
  }
  const people = await openSitePeople(file)
  const official = await people.signedIn({ isStaff: true })
  await people.give(official.learnerId, 'province-official', provinceId)
  const site = await startSite({
    ...{ NODE_ENV: 'production', LOG_LEVEL: 'error', DATABASE_URL: file },
  })
  try {
    const unitPage = (unit: string) => `${site.url}/can-bo/don-vi/${unit}`
    const page = (unit: string) => `${unitPage(unit)}/so-lieu`
    const seen = { times: 150, cookie: official.cookie }
    const ofProvince = await timesOf(() => page(provinceId), seen)
    const communeOf = (turn: number) => communeId(turn % province.communes)
    const ofCommune = await timesOf((turn) => page(communeOf(turn)), seen)
    const others = await benchCommunePages({
      unitPage: (turn) => unitPage(communeOf(turn)),
      cookie: official.cookie,
    })
    // What is kept from page to page is made anew where anything was written in between.
    const before = () => people.give(uuid(), 'trainer', communeId(0))
    const ofProvinceAnew = await timesOf(() => page(provinceId), { ...seen, before })
    return {
      ...{ residents, ...sizesOf(file), others },
      provinceAnew: percentileOf(ofProvinceAnew, 0.95),
      province: percentileOf(ofProvince, 0.95),
      commune: percentileOf(ofCommune, 0.95),
    }
  } finally {
    await site.stop()
    await people.close()
  }
}

function sizesOf(file: string): Pick<Measured, 'events' | 'bytes' | 'cellBytes'> {
  const database = new SQLite(file, { readonly: true })
  const numberOf = (query: string) => Number(database.prepare(query).pluck().get())
  const events = numberOf('select count(*) from event')
  const cellBytes = numberOf(
    `select sum(pgsize) from dbstat
     where aggregate = 1 and name in ('cell', 'cellMonth', 'cellDay', 'cellHome', 'cellSource')`,
  )
  database.close()
  return { events, cellBytes, bytes: statSync(file).size }
}

function figuresOf(small: Measured, large: Measured): Figure[] {
  const page = (what: 'province' | 'commune'): Figure[] => [
    withinBudget(
      { bench, what: `page of a ${what}, 19 of 20 within`, unit: 'ms', ours: large[what] },
      50,
    ),
    {
      ...{ bench, what: '  with ten times the people', unit: 'ms', ours: large[what] },
      yardstick: small[what],
      ratio: large[what] / small[what],
      wanted: { atMost: 1.5, slack: timedSlack },
    },
  ]
  const each = (bytes: number) => bytes / large.residents
  return [
    ...page('province'),
    ...page('commune'),
    {
      ...{ bench, what: 'page of a province just after something is written', unit: 'ms' },
      ours: large.provinceAnew,
    },
    ...large.others,
    { bench, what: 'residents', unit: '', ours: large.residents },
    { bench, what: 'events', unit: '', ours: large.events },
    { bench, what: 'on disk a resident', unit: 'B', ours: each(large.bytes) },
    { bench, what: '  of that cells', unit: 'B', ours: each(large.cellBytes) },
  ]
}

const today = (): string => dayInVietnam(new Date().toISOString())
