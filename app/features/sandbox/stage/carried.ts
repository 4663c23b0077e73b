import * as v from 'valibot'
import { modeOfAddress } from '../scenario/mode-address.ts'
import { longestTrace } from '../engine/trace.ts'

/** The attempt's id becomes that of its events, which are UUIDs of version 7 in small letters. */
const attemptId = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** An attempt as pages carry it between them, in an address or in hidden fields. */
const carriedSchema = v.object({
  luot: v.pipe(v.string(), v.regex(attemptId)),
  hat: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)),
  vet: v.pipe(v.string(), v.maxLength(longestTrace)),
})

export type Carried = {
  attemptId: string
  /** What the attempt's one-time codes are made from. */
  seed: number
  trace: string
}

/** Undefined where nothing is carried, or nothing that we wrote. */
export function readCarried(fields: URLSearchParams | FormData): Carried | undefined {
  const parsed = v.safeParse(carriedSchema, Object.fromEntries(fields))
  if (!parsed.success) return undefined
  const { luot, hat, vet } = parsed.output
  return { attemptId: luot, seed: hat, trace: vet }
}

export function readMode(search: URLSearchParams) {
  return modeOfAddress(search.get('che-do'))
}
