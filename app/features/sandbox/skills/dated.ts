import * as v from 'valibot'

/** A day in Vietnam, `2026-11-22`. Days sort as text. */
export const daySchema = v.pipe(v.string(), v.isoDate())

/** From one day to the first day without it, if there is one; so territory counts its days too. */
export const validityEntries = { validFrom: daySchema, validTo: v.optional(daySchema) }

export type Validity = { validFrom: string; validTo?: string | undefined }

export function isInForce({ validFrom, validTo }: Validity, day: string): boolean {
  return validFrom <= day && (validTo === undefined || day < validTo)
}

export function isOverlapping(one: Validity, other: Validity): boolean {
  return isInForce(one, other.validFrom) || isInForce(other, one.validFrom)
}
