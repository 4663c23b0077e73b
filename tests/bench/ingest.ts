import path from 'node:path'
import process from 'node:process'
import { builtScenario } from '#tests/support/compiled-content.ts'
import { startSite } from '#tests/support/site.ts'
import { cpuSecondsOf } from './cpu-time.ts'
import { timedSlack, type Figure } from './figure.ts'
import { bodyOf, newDevice, sendAll, type Device } from './ingest-client.ts'
import { compareBy, interleave } from './interleave.ts'
import { openRawInserts } from './raw-inserts.ts'
import { evening, finishing, reading, type Mix } from './sample-events.ts'

const batchSize = 100
const batchesARound = 150
const rounds = 7
const connections = 6
/** Guests whose devices take turns; a batch is always of one of them. */
const guests = 200

/** `POST /api/events` in batches of 100, against the driver's own inserts of 100 a transaction. */
export async function benchIngest(): Promise<Figure[]> {
  const { scenario } = builtScenario('dang-nhap-cong-dvc')
  const site = await startSite({ NODE_ENV: 'production', LOG_LEVEL: 'error' })
  const raw = await openRawInserts(path.dirname(site.databasePath))
  const devices = await makeDevices(site.url, reading(scenario))

  /** One mix of events: how many a second, and how much work they are. */
  async function measure(what: string, mix: Mix, goal?: number): Promise<Figure[]> {
    const measured = await interleave(rounds, {
      ours: async () => {
        const batches = batchesOf(mix, devices)
        const before = cpuSecondsOf(site.pid)
        const seconds = await sendAll(site.url, batches, connections)
        return perEvent(seconds, cpuSecondsOf(site.pid) - before)
      },
      yardstick: () => {
        const batches = eventBatches(mix)
        const before = process.cpuUsage()
        const seconds = raw.storeAll(batches)
        const { user, system } = process.cpuUsage(before)
        return perEvent(seconds, (user + system) / 1e6)
      },
    })
    const wanted =
      goal === undefined ? {} : { wanted: { atLeast: goal, slack: timedSlack } }
    return [
      { bench: 'ingest', what, unit: '/s', ...compareBy(measured, 'perSecond'), ...wanted },
      {
        bench: 'ingest',
        what: '  the same, processor time of the server an event',
        unit: 'µs',
        ...compareBy(measured, 'cpuMicroseconds'),
      },
    ]
  }

  const figures = [
    ...(await measure('reading: lessons, answers, attempts begun', reading(scenario), 0.3)),
    ...(await measure('evening: every tenth a check, replayed', evening(scenario), 0.3)),
    ...(await measure('nothing but checks, replayed', finishing(scenario))),
  ]
  await raw.close()
  await site.stop()
  return figures
}

async function makeDevices(address: string, mix: Mix): Promise<Device[]> {
  const devices: Device[] = []
  for (let index = 0; index < guests; index += 1) {
    devices.push(await newDevice(address, mix(index)))
  }
  return devices
}

function eventBatches(mix: Mix) {
  return Array.from({ length: batchesARound }, () =>
    Array.from({ length: batchSize }, (_, index) => mix(index)),
  )
}

function batchesOf(mix: Mix, devices: readonly Device[]) {
  return eventBatches(mix).map((events, index) => ({
    device: devices[index % devices.length] ?? { cookie: '' },
    body: bodyOf(events),
  }))
}

function perEvent(seconds: number, cpuSeconds: number) {
  const events = batchesARound * batchSize
  return { perSecond: events / seconds, cpuMicroseconds: (cpuSeconds / events) * 1e6 }
}
