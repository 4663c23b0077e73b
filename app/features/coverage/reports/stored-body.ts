import * as v from 'valibot'
import type { ReportBody } from './report-body.ts'

/**
 * What is stored is what was hashed, letter by letter, when the program itself wrote it: of its
 * form only that is asked which tells one form from another.
 */
const storedSchema = v.custom<ReportBody>(
  (stored) =>
    typeof stored === 'object' && stored !== null && 'form' in stored && stored.form === 1,
)

export function readBody(text: string): ReportBody {
  return v.parse(storedSchema, JSON.parse(text))
}
