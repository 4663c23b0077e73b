import { indicatorOf } from '../cells/indicator.ts'
import { rateOfKnown, type Rates } from '../denominators/rate.ts'
import { cellKey } from '../hiding/hide-answer.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { PlaceRow } from '../table/place-row.ts'
import { countIn } from '../table/sort-places.ts'
import type { CoverageRead } from './coverage-read.ts'
import { shownAdults } from './headline.ts'
import { countOf, seenUnless, type See } from './seen.ts'

/** With the keys of the changes that are hidden. */
type Seen = { see: See; rates: Rates; changes: ReadonlySet<string> }

/** Each of the units right below as a line of the table. */
export function placeRows(read: CoverageRead, { see, rates, changes }: Seen): PlaceRow[] {
  return read.answer.below.map(({ unit, others, counts }, at): PlaceRow => {
    return {
      unit: unit && { id: unit.id, name: unit.name, level: unit.level },
      others,
      ...numbersAt(read, { see, rates }, at),
      target: read.targets[at],
      missing: missingOf(see(at, chosenOf(read), read.asked.group), read.targets[at]),
      change: seenUnless(
        changes.has(cellKey(at, chosenOf(read), read.asked.group)),
        changeAt(read, at),
      ),
      classes: counts.get('classes')?.everyone ?? 0,
    }
  })
}

/** All of them together, which is the unit itself. */
export function totalRow(
  read: CoverageRead,
  { see, rates, change }: { see: See; rates: Rates; change: ShownNumber },
): PlaceRow {
  const target = read.asked.group === 'everyone' ? read.target?.adults : undefined
  return {
    unit: read.unit,
    others: [],
    ...numbersAt(read, { see, rates }, 'whole'),
    target,
    missing: missingOf(see('whole', chosenOf(read), read.asked.group), target),
    change,
    classes: read.answer.total.get('classes')?.everyone ?? 0,
  }
}

const chosenOf = ({ asked }: CoverageRead) => indicatorOf(asked.thing, 'passed')

/** Of everybody the rate is of all adults; of a group, of those who are known. */
function numbersAt(
  read: CoverageRead,
  { see, rates }: Pick<Seen, 'see' | 'rates'>,
  at: 'whole' | number,
) {
  const { group } = read.asked
  const denominator = at === 'whole' ? rates.own : rates.below[at]
  const listed = see(at, 'listed', group)
  const able = see(at, chosenOf(read), group)
  return {
    adults: denominator && shownAdults(denominator),
    listed,
    able,
    rate:
      group === 'everyone' ? rates.rateAt(at, chosenOf(read)) : rateOfKnown(able, listed),
    reached: see(at, 'any.reached'),
  }
}

function missingOf(able: ShownNumber, target: number | undefined): ShownNumber | undefined {
  if (target === undefined) return undefined
  if (able.kind === 'hidden') return able
  return countOf(Math.max(0, target - (countIn(able) ?? 0)))
}

function changeAt(read: CoverageRead, at: number): number {
  const of = (counts: CoverageRead['answer']['total'] | undefined) =>
    counts?.get(chosenOf(read))?.[read.asked.group] ?? 0
  return of(read.answer.below[at]?.counts) - of(placeBefore(read, at)?.counts)
}

/** The same place in the answer of a month before, which may have left out what was not yet. */
function placeBefore({ answer, before }: CoverageRead, at: number) {
  const id = answer.below[at]?.unit?.id
  return before.below.find(({ unit }) => unit?.id === id)
}
