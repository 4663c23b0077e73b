import * as v from 'valibot'
import { closingSchema, type Closing } from '../facts.ts'

/** The counts as they were signed; undefined while nobody signed. */
export function signedCounts({ closing }: { closing: string | null }): Closing | undefined {
  return closing === null ? undefined : v.parse(closingSchema, JSON.parse(closing))
}
