import { existsSync, readFileSync } from 'node:fs'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { cpuSecondsOf } from './cpu-time.ts'
import { withinBudget, type Figure } from './figure.ts'
import { openLiveClass } from './live-class.ts'
import { runEvening, type Measured } from './live-evening.ts'
import { percentileOf } from './page-times.ts'
import { withSite } from './with-site.ts'

const size = { learners: 200, trainers: 5 }
const seconds = 60

/** A full culture house on one process: what trainers see is fresh, and nobody waits for it. */
export function benchLive(): Promise<Figure[]> {
  return withSite(async ({ url, pid, databasePath }) => {
    const room = await openLiveClass(databasePath, size)
    const { screens } = builtScenario('tra-cuu-ho-so').scenario
    const played = Object.keys(screens).slice(0, 8)
    await runEvening(url, room, { screens: played, seconds: 6 })

    const before = cpuSecondsOf(pid)
    const measured = await runEvening(url, room, { screens: played, seconds })
    const cpu = (cpuSecondsOf(pid) - before) / seconds
    return figuresOf(measured, { cpu, megabytes: megabytesOf(pid) })
  })
}

function figuresOf(
  { answered, fresh, looks }: Measured,
  { cpu, megabytes }: { cpu: number; megabytes: number },
): Figure[] {
  const wall = { bench: 'live', unit: 's' }
  const request = { bench: 'live', unit: 'ms' }
  return [
    {
      ...wall,
      what: 'a step of a learner seen on a wall, median',
      ours: percentileOf(fresh, 0.5) / 1_000,
    },
    withinBudget(
      { ...wall, what: '  19 of 20 within', ours: percentileOf(fresh, 0.95) / 1_000 },
      5,
    ),
    {
      ...request,
      what: 'a report of a learner answered, median',
      ours: percentileOf(answered, 0.5),
    },
    withinBudget(
      { ...request, what: '  99 of 100 within', ours: percentileOf(answered, 0.99) },
      150,
    ),
    { ...wall, what: '  reports a second', unit: '/s', ours: answered.length / seconds },
    { ...wall, what: '  looks at walls a second', unit: '/s', ours: looks / seconds },
    { ...wall, what: '  of one processor', unit: '%', ours: cpu * 100 },
    { ...wall, what: '  memory of the process', unit: 'MB', ours: megabytes },
  ]
}

/** Memory that a process holds; not a number where the system does not tell (not Linux). */
function megabytesOf(pid: number): number {
  const file = `/proc/${pid}/status`
  const found = existsSync(file) && /VmRSS:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))
  return found ? Number(found[1]) / 1_024 : Number.NaN
}
