import type { ListAsked } from '../lists/list-asked.ts'
import type { OfficialFlaw, OfficialForm } from './check-official.ts'
import type { ShownOfficial } from './shown-official.ts'

/** A flaw in what was typed of one indicator. */
export type RateFlaw = OfficialFlaw & { indicator: string }

/** What the form of rates holds: one, whose indicator is chosen, or those that a list filled in. */
export type OfficialAsked = {
  one: OfficialForm
  listed: readonly OfficialForm[]
  flaws: readonly RateFlaw[]
  list?: ListAsked | undefined
}

/** Nothing typed yet, but today. */
export function freshRate({ lines, today }: ShownOfficial): OfficialAsked {
  const one = {
    ...{ indicator: lines[0]?.indicator.id ?? '', asOf: today },
    ...{ rate: '', numerator: '', denominator: '', source: '' },
  }
  return { one, listed: [], flaws: [] }
}
