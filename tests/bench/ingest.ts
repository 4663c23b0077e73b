import path from 'node:path'
import process from 'node:process'
import { learningKinds } from '#app/features/learning/learning.ts'
import type { Scenario } from '#app/features/sandbox/sandbox.ts'
import { builtScenario } from '#tests/support/compiled-content.ts'
import type { Site } from '#tests/support/site.ts'
import { cpuSecondsOf } from './cpu-time.ts'
import { timedSlack, type Figure } from './figure.ts'
import { bodyOf, newDevice, sendAll, type Device } from './ingest-client.ts'
import { compareBy, interleave } from './interleave.ts'
import { openRawInserts, type Row } from './raw-inserts.ts'
import { evening, finishing, reading, type Mix, type SentEvent } from './sample-events.ts'
import { withSite } from './with-site.ts'

const batchSize = 100
const batchesARound = 150
const rounds = 7
const connections = 8
/** Guests whose devices take turns; a batch is always of one of them. */
const guests = 200

/** `POST /api/events` in batches of 100, against the driver's own inserts of 100 a transaction. */
export function benchIngest(): Promise<Figure[]> {
  return withSite(measureIngest)
}

async function measureIngest(site: Site): Promise<Figure[]> {
  const { scenario } = builtScenario('dang-nhap-cong-dvc')
  const raw = await openRawInserts(path.dirname(site.databasePath))
  const devices = await makeDevices(site.url, reading(scenario))
  const toRow = rowMaker(scenario)

  /** One mix of events: how many a second, and how much work they are. */
  async function measure(what: string, mix: Mix, goal?: number): Promise<Figure[]> {
    const measured = await interleave(rounds, {
      ours: async () => {
        const batches = batchesOf(mix, devices).map(({ device, events }) => ({
          cookie: device.cookie,
          body: bodyOf(events),
        }))
        const before = cpuSecondsOf(site.pid)
        const seconds = await sendAll(site.url, batches, connections)
        return perEvent(seconds, cpuSecondsOf(site.pid) - before)
      },
      yardstick: () => {
        const batches = batchesOf(mix, devices).map(({ device, events }) =>
          events.map((event) => toRow(event, device.learnerId)),
        )
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
  return figures
}

async function makeDevices(address: string, mix: Mix): Promise<Device[]> {
  const devices: Device[] = []
  for (let index = 0; index < guests; index += 1) {
    devices.push(await newDevice(address, mix(index)))
  }
  return devices
}

function batchesOf(mix: Mix, devices: readonly Device[]) {
  return Array.from({ length: batchesARound }, (_, batch) => ({
    device: devices[batch % devices.length] ?? { cookie: '', learnerId: '' },
    events: Array.from({ length: batchSize }, (_, index) => mix(index)),
  }))
}

/** Makes the very rows that the site stores: its judgement of a check is part of them. */
function rowMaker(scenario: Scenario) {
  const kinds = learningKinds({
    findScenario: () => scenario,
    skillOfLesson: () => scenario.skill,
  })
  return ({ id, type, happenedAt, payload }: SentEvent, learnerId: string): Row => {
    const accepted = kinds.find((kind) => kind.type === type)?.accept(payload, happenedAt)
    if (!accepted?.ok) throw new Error(`The site would not take ${type}.`)
    return [id, type, learnerId, JSON.stringify(accepted.value), happenedAt, happenedAt]
  }
}

function perEvent(seconds: number, cpuSeconds: number) {
  const events = batchesARound * batchSize
  return { perSecond: events / seconds, cpuMicroseconds: (cpuSeconds / events) * 1e6 }
}
