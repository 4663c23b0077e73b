import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { cpuSecondsOf } from './cpu-time.ts'
import { timedSlack, type Figure } from './figure.ts'
import { compareBy, interleave } from './interleave.ts'
import { withSite } from './with-site.ts'

const page = '/bai-hoc/dang-nhap-cong-dvc'
const connections = 10
const seconds = 4
const rounds = 5

/** A lesson for guests, from memory, against a bare `node:http` server with the same answer. */
export async function benchPages(): Promise<Figure[]> {
  const measured = await withSite(async (site) => {
    const bare = await startBareServer(site.url + page)
    return interleave(rounds, {
      ours: () => load(site.url + page, site.pid),
      yardstick: () => load(bare.url + page, bare.pid),
    }).finally(bare.stop)
  })
  return [
    {
      bench: 'pages',
      what: 'lesson for guests, requests a second, against bare node:http',
      unit: '/s',
      ...compareBy(measured, 'perSecond'),
      wanted: { atLeast: 0.3, slack: timedSlack },
    },
    {
      bench: 'pages',
      what: '  the same, processor time of the server a request',
      unit: 'µs',
      ...compareBy(measured, 'cpuMicroseconds'),
    },
  ]
}

async function startBareServer(copied: string) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/bare-server.ts', copied],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [address] = v.parse(v.tuple([v.instance(Buffer)]), await once(child.stdout, 'data'))
  return { url: String(address).trim(), pid: child.pid ?? 0, stop: () => child.kill() }
}

const resultSchema = v.object({
  errors: v.literal(0),
  non2xx: v.literal(0),
  requests: v.object({ average: v.number(), total: v.number() }),
})

async function load(address: string, pid: number) {
  const before = cpuSecondsOf(pid)
  const { stdout } = await promisify(execFile)(process.execPath, [
    fileURLToPath(import.meta.resolve('autocannon')),
    ...['--json', '--connections', String(connections), '--duration', String(seconds)],
    ...['--headers', 'accept-encoding=br', address],
  ])
  const { requests } = v.parse(resultSchema, JSON.parse(stdout))
  return {
    perSecond: requests.average,
    cpuMicroseconds: ((cpuSecondsOf(pid) - before) / requests.total) * 1e6,
  }
}
