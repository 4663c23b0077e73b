import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { v7 as uuid } from 'uuid'
import { markOfDevice } from './device-mark.client.ts'
import { settledIn } from './settled.ts'
import { whoIsHere } from './who-is-here.client.ts'

/** A fact as the browser tells it; the outbox gives it an id, a time and its learner. */
export type Fact = { type: string; payload: object; id?: string }

type Waiting = {
  id: string
  type: string
  payload: object
  happenedAt: string
  /** Whose fact it is: a learner's id, or `guest`. Somebody else's is not sent for them. */
  learner: string
  /** How often the server has not taken it; what it never takes must not hold back the rest. */
  tries: number
}

interface Store extends DBSchema {
  outbox: { key: string; value: Waiting }
}

const batchSize = 100

let opened: Promise<IDBPDatabase<Store>> | undefined

function open(): Promise<IDBPDatabase<Store>> {
  // What was lost or could not be opened is opened again when it is next needed.
  const forget = () => {
    opened = undefined
  }
  opened ??= openDB<Store>('thaoso', 1, {
    upgrade: (db) => void db.createObjectStore('outbox', { keyPath: 'id' }),
    terminated: forget,
  }).catch((error: unknown) => {
    forget()
    throw error
  })
  return opened
}

/** Keeps a fact on the device, then tries to send all that waits. True when nothing waits any more. */
export async function remember(told: Fact): Promise<boolean> {
  const fact = waitingOf(told)
  try {
    const db = await open()
    await db.put('outbox', fact)
  } catch {
    // Nothing can be kept here (storage forbidden or full): it is sent now or lost.
    return (await post(fact.learner, [fact]))?.has(fact.id) ?? false
  }
  return sendWaiting()
}

/**
 * As `remember`, from a page that may be gone in a moment: then a device keeps nothing any more,
 * but what is already on its way arrives. Where the page stays after all, the fact is kept too.
 */
export async function rememberOnLeaving(told: Fact): Promise<void> {
  const fact = waitingOf(told)
  const sending = post(fact.learner, [fact], { keepalive: true })
  try {
    const db = await open()
    await db.put('outbox', fact)
    if ((await sending)?.has(fact.id)) await db.delete('outbox', fact.id)
  } catch {
    // Nothing can be kept here: it has been sent or is lost.
  }
}

function waitingOf({ id = uuid(), type, payload }: Fact): Waiting {
  const happenedAt = new Date().toISOString()
  return { id, type, payload, happenedAt, learner: whoIsHere(), tries: 0 }
}

/**
 * Sends what waits; true when nothing waits any more. A fact leaves the device only when the
 * server says it is stored.
 */
export async function sendWaiting(): Promise<boolean> {
  // One at a time on the whole device: two tabs that send a new guest's first facts at once would
  // become two guests. Where there are no locks (old browsers, plain http) we take that chance.
  if (!('locks' in navigator)) return sendAll()
  return await navigator.locks.request('thaoso-outbox', sendAll)
}

/** How many facts wait that can be sent for whoever is here: another person's wait for them. */
export async function countWaiting(): Promise<number> {
  const senders = ['guest', whoIsHere()]
  const waiting = await (await open()).getAll('outbox')
  return waiting.filter(({ learner }) => senders.includes(learner)).length
}

async function sendAll(): Promise<boolean> {
  const db = await open()
  const waiting = await db.getAll('outbox')
  const here = whoIsHere()
  let isAllSent = true
  for (const learner of new Set(['guest', here])) {
    const own = waiting.filter((fact) => fact.learner === learner)
    own.sort((one, other) => one.tries - other.tries || (one.id < other.id ? -1 : 1))
    for (let from = 0; from < own.length; from += batchSize) {
      const isSent = await sendBatch(db, learner, own.slice(from, from + batchSize))
      isAllSent = isAllSent && isSent
    }
  }
  return isAllSent
}

async function sendBatch(
  db: IDBPDatabase<Store>,
  learner: string,
  batch: readonly Waiting[],
): Promise<boolean> {
  const settled = await post(learner, batch)
  if (!settled) return false
  let isAllSettled = true
  for (const fact of batch) {
    if (settled.has(fact.id)) {
      await db.delete('outbox', fact.id)
    } else {
      isAllSettled = false
      await db.put('outbox', { ...fact, tries: fact.tries + 1 })
    }
  }
  return isAllSettled
}

/** The ids of the facts the server is done with; undefined where it could not be asked. */
async function post(
  learner: string,
  batch: readonly Waiting[],
  how: { keepalive?: boolean } = {},
): Promise<ReadonlySet<string> | undefined> {
  const events = batch.map(({ id, type, happenedAt, payload }) => ({
    id,
    type,
    happenedAt,
    payload,
  }))
  try {
    const answer = await fetch('/api/events', {
      ...how,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ protocol: 1, learner, events },
        ...{ sentAt: new Date().toISOString(), device: markOfDevice() },
      }),
    })
    if (!answer.ok) return undefined
    return settledIn(await answer.json())
  } catch {
    // No network: the facts wait. Everything else the server would have answered.
    return undefined
  }
}
