/** A calendar day in Vietnam, such as `2026-11-22`. It sorts as text. */
type Day = string

/** How many live in a unit, as somebody said for a day. */
export type Statement = { adults: number; households: number; asOf: Day; source: string }

export type Counted = 'adults' | 'households'

/**
 * What rates of a unit are divided by. Of a hamlet what was stated of it; of a commune what was
 * stated of it, else the sum of its hamlets; of what stands above the sum of its communes, since
 * the commune is where it is known how many live there (DOMAIN 3.2 F).
 */
export type Denominator = {
  /** Null where nothing was stated at all. */
  adults: number | null
  households: number | null
  from: 'own' | 'sum'
  /** Of so many units it is made, and so many more have not said, or not of all their hamlets. */
  stated: number
  missing: number
  /** The oldest day that it rests on. */
  asOf: Day | null
  sources: readonly string[]
}

const nothing = { adults: null, households: null, asOf: null, sources: [] }

/** Of a unit that speaks for itself. */
export function ownDenominator(statement: Statement | undefined): Denominator {
  if (!statement) return { ...nothing, from: 'own', stated: 0, missing: 1 }
  const { adults, households, asOf, source } = statement
  return { adults, households, from: 'own', stated: 1, missing: 0, asOf, sources: [source] }
}

export function communeDenominator(
  own: Statement | undefined,
  hamlets: readonly Denominator[],
): Denominator {
  return own ? ownDenominator(own) : sumOf(hamlets)
}

/** Whether it is known of the whole unit, so that its people may be counted further up. */
export const isWhole = ({ adults, missing }: Denominator): boolean =>
  adults !== null && missing === 0

/** How many live in the whole of a unit; null where that is not known of all of it. */
export const wholeOf = (of: Denominator | undefined, counted: Counted = 'adults') =>
  of && isWhole(of) ? of[counted] : null

/** Adds what is known of whole units: hamlets of a commune, communes of all that is above. */
export function sumOf(units: readonly Denominator[]): Denominator {
  const whole = units.filter(isWhole)
  const counts = { stated: whole.length, missing: units.length - whole.length }
  if (whole.length === 0) return { ...nothing, from: 'sum', ...counts }
  const days = whole.flatMap(({ asOf }) => asOf ?? [])
  return {
    adults: sum(whole.map(({ adults }) => adults ?? 0)),
    households: sum(whole.map(({ households }) => households ?? 0)),
    from: 'sum',
    ...counts,
    asOf: days.reduce<Day | null>(
      (oldest, day) => (oldest !== null && oldest < day ? oldest : day),
      null,
    ),
    sources: [...new Set(whole.flatMap(({ sources }) => sources))],
  }
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, number) => all + number, 0)
