import { Agent, request } from 'node:http'
import * as v from 'valibot'
import type { SentEvent } from './sample-events.ts'

/** A guest's device, known to the site by its cookie. */
export type Device = { cookie: string; learnerId: string }

export type Batch = { cookie: string; body: string }

const answerSchema = v.object({ outcomes: v.array(v.object({ outcome: v.string() })) })

export function bodyOf(events: readonly SentEvent[]): string {
  return JSON.stringify({ protocol: 1, learner: 'guest', events })
}

/** Sends one event without a cookie, as a device does once in its life. */
export async function newDevice(address: string, event: SentEvent): Promise<Device> {
  const answer = await fetch(`${address}/api/events`, {
    method: 'POST',
    body: bodyOf([event]),
  })
  const [cookie, learnerId] =
    /^[\w-]+=([\da-f-]+)\.[^;]+/.exec(answer.headers.get('set-cookie') ?? '') ?? []
  if (cookie === undefined || learnerId === undefined) {
    throw new Error('The site did not make a guest of a device.')
  }
  return { cookie, learnerId }
}

/**
 * Sends every batch over so many kept connections, and fails where one event is not stored.
 * @returns the seconds it took
 */
export async function sendAll(
  address: string,
  batches: readonly Batch[],
  connections: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const waiting = [...batches]
  const answers: string[] = []
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        answers.push(await post(address, next, agent))
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  answers.forEach(expectStored)
  return seconds
}

function post(address: string, { cookie, body }: Batch, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie,
    }
    const sending = request(
      `${address}/api/events`,
      { method: 'POST', agent, headers },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => (text += chunk))
        answer.on('end', () => resolve(text))
      },
    )
    sending.on('error', reject)
    sending.end(body)
  })
}

function expectStored(answer: string): void {
  const { outcomes } = v.parse(answerSchema, JSON.parse(answer))
  const others = outcomes.filter(({ outcome }) => outcome !== 'stored')
  if (others.length > 0) throw new Error(`Not stored: ${JSON.stringify(others[0])}`)
}
