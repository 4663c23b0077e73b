import type { EventDraft, EventKind } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { notAhead } from './clock-off.ts'

/** Longest event, in characters; a trace of the longest attempt fits. */
const longestEvent = 32 * 1024
const deepestEvent = 6
/** What a number, a bracket pair or a key's punctuation is counted as. */
const shortest = 4

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/
const canonicalForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const canonicalLength = '2026-01-31T09:30:00.000Z'.length

type Unread = { code: 'not-understood' | 'refused'; reason: string }

type Reading = {
  learnerId: string
  kinds: ReadonlyMap<string, EventKind>
  /** By how many milliseconds the clock of the device is behind ours. */
  off?: number
  /** Ours, when it is told of: nothing happens after that. */
  now?: Date
  /** The mark of the device. */
  device?: string | undefined
}

/** An event as a device sent it, made into what can be stored, or why not. */
export function readEvent(
  raw: unknown,
  { learnerId, kinds, off = 0, now, device }: Reading,
): Result<EventDraft, Unread> {
  const tooMuch = excessOf(raw)
  if (tooMuch) return unread('refused', tooMuch)

  const id = idOf(raw)
  const type = textIn(raw, 'type')
  const happenedAt = notAhead(canonicalInstant(textIn(raw, 'happenedAt'), off), now)
  if (!uuidV7.test(id) || type === undefined || happenedAt === undefined) {
    return unread('not-understood', 'not-an-event')
  }
  const kind = kinds.get(type)
  if (!kind) return unread('not-understood', 'unknown-type')

  const accepted = kind.accept(markedWith(device, fieldOf(raw, 'payload')), happenedAt)
  if (!accepted.ok) return unread('not-understood', accepted.failure.code)
  return success({
    id,
    type,
    subjectId: learnerId,
    happenedAt,
    payload: accepted.value,
  })
}

/** The device marks its batches once; of which events the mark is kept, their kinds know. */
function markedWith(device: string | undefined, payload: unknown): unknown {
  const isMarked = device !== undefined && typeof payload === 'object' && payload !== null
  return isMarked ? { ...payload, device } : payload
}

function unread(code: Unread['code'], reason: string): { ok: false; failure: Unread } {
  return { ok: false, failure: { ...failure(code).failure, reason } }
}

const longestId = 36

/** The id to answer by; empty where there is none that could be one. */
export function idOf(raw: unknown): string {
  const id = textIn(raw, 'id') ?? ''
  return id.length <= longestId ? id : ''
}

function fieldOf(raw: unknown, name: 'payload' | 'type' | 'id' | 'happenedAt'): unknown {
  if (typeof raw !== 'object' || raw === null) return undefined
  return Object.hasOwn(raw, name) ? Reflect.get(raw, name) : undefined
}

function textIn(raw: unknown, name: 'type' | 'id' | 'happenedAt'): string | undefined {
  const value = fieldOf(raw, name)
  return typeof value === 'string' ? value : undefined
}

/** By our clock, in UTC with milliseconds, so that instants sort as text. It may be any year. */
function canonicalInstant(text: string | undefined, off: number): string | undefined {
  const date = new Date(text ?? '')
  if (text === undefined || Number.isNaN(date.getTime())) return undefined
  if (off !== 0) return shifted(canonicalInstant(text, 0), off)
  // 31 February is read as 3 March.
  const isThatDay = date.getUTCDate() === Number(text.slice(8, 10))
  if (isThatDay && canonicalForm.test(text)) return text
  const canonical = date.toISOString()
  if (canonical.length !== canonicalLength) return undefined
  return instant.test(text) ? canonical : undefined
}

function shifted(instant: string | undefined, off: number): string | undefined {
  if (instant === undefined) return undefined
  const date = new Date(Date.parse(instant) + off)
  if (Number.isNaN(date.getTime())) return undefined
  const text = date.toISOString()
  return text.length === canonicalLength ? text : undefined
}

function excessOf(raw: unknown): 'too-deep' | 'too-large' | undefined {
  const size = sizeOf(raw, deepestEvent)
  if (size === Infinity) return 'too-deep'
  return size > longestEvent ? 'too-large' : undefined
}

/** About the length as JSON, without the cost of making it; infinite where nested too deep. */
function sizeOf(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return shortest
  if (depth === 0) return Infinity
  let size = shortest
  for (const key of Object.keys(value)) {
    const inner: unknown = Reflect.get(value, key)
    size += key.length + shortest + sizeOf(inner, depth - 1)
  }
  return size
}
