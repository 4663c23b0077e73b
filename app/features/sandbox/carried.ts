import * as v from 'valibot'
import { modeOfAddress } from './mode-address.ts'
import { longestTrace } from './trace.ts'

/** An attempt as pages carry it between them, in an address or in hidden fields. */
const carriedSchema = v.object({
  luot: v.pipe(v.string(), v.uuid()),
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
