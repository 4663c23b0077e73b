import { Agent, request } from 'node:http'
import * as v from 'valibot'
import type { LiveClass } from './live-class.ts'
import { stepReport } from './live-class.ts'

const betweenSteps = 3_000
const betweenLooks = 2_000

/** What was measured, in milliseconds. */
export type Measured = { answered: number[]; fresh: number[]; looks: number }

const wallSchema = v.object({
  version: v.string(),
  wall: v.object({
    cards: v.array(v.object({ person: v.string(), since: v.optional(v.number()) })),
  }),
})

/** Everybody in a class does something every three seconds while each trainer looks every two. */
export async function runEvening(
  address: string,
  { classId, learners, trainers }: LiveClass,
  { screens, seconds }: { screens: readonly string[]; seconds: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true })
  const until = performance.now() + seconds * 1_000
  const measured: Measured = { answered: [], fresh: [], looks: 0 }
  const walls = trainers.map(() => new Map<string, number[]>())

  async function learn(index: number): Promise<void> {
    const { learnerId, cookie } = learners[index] ?? { learnerId: '', cookie: '' }
    const report = stepReport(classId, screens)
    await pause((betweenSteps * index) / learners.length)
    while (performance.now() < until) {
      const start = performance.now()
      const sentAt = Date.now()
      for (const wall of walls)
        wall.set(learnerId, [...(wall.get(learnerId) ?? []), sentAt])
      const { status } = await ask(`${address}/api/live`, { agent, cookie, body: report() })
      if (status !== 200) throw new Error(`A report was answered with ${status}.`)
      measured.answered.push(performance.now() - start)
      await pause(betweenSteps - (performance.now() - start))
    }
  }

  async function look(index: number): Promise<void> {
    const cookie = trainers[index]?.cookie ?? ''
    const waiting = walls[index] ?? new Map<string, number[]>()
    const path = `${address}/can-bo/lop/${classId}/tuong/moi`
    let version = ''
    await pause((betweenLooks * index) / trainers.length)
    while (performance.now() < until) {
      const start = performance.now()
      const { status, text } = await ask(`${path}?phien-ban=${version}`, { agent, cookie })
      measured.looks += 1
      if (status === 200) version = see(text, waiting)
      else if (status !== 204) throw new Error(`A wall was answered with ${status}.`)
      await pause(betweenLooks - (performance.now() - start))
    }
  }

  /** Every step sent before what a card says it knows of is seen now. */
  function see(text: string, waiting: Map<string, number[]>): string {
    const { version, wall } = v.parse(wallSchema, JSON.parse(text))
    const seenAt = Date.now()
    for (const { person, since = 0 } of wall.cards) {
      const sent = waiting.get(person) ?? []
      measured.fresh.push(...sent.filter((at) => at <= since).map((at) => seenAt - at))
      waiting.set(
        person,
        sent.filter((at) => at > since),
      )
    }
    return version
  }

  await Promise.all([
    ...learners.map((_, index) => learn(index)),
    ...trainers.map((_, index) => look(index)),
  ])
  agent.destroy()
  return measured
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
}

type Asked = { agent: Agent; cookie: string; body?: string }

function ask(address: string, { agent, cookie, body }: Asked) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const headers = {
      cookie,
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }),
    }
    const method = body === undefined ? 'GET' : 'POST'
    const asking = request(address, { agent, method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (text += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    asking.on('error', reject)
    asking.end(body)
  })
}
