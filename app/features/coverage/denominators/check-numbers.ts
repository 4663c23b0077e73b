import { isDay } from '#app/features/territory/territory.ts'
import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import type { Counted, Statement } from './denominator.ts'
import type { Place } from './place-named.ts'
import { readCount } from './read-count.ts'
import type { TypedCounts } from './read-number-lines.ts'

export type NumbersForm = {
  asOf: string
  source: string
  counts: ReadonlyMap<string, TypedCounts>
  /** The places of which somebody said that the odd numbers are right. */
  sure: ReadonlySet<string>
}

/** Wrong in a field; the field is `asOf`, `source`, or `adults-` and `households-` with a place. */
export type FieldFlaw = {
  field: string
  flaw:
    | ('bad-day' | 'day-ahead' | 'source-missing' | 'identity-number' | 'nothing-written')
    | ('count-missing' | 'count-unreadable' | 'place-not-there-yet')
  /** The place, where the field is of one. */
  name?: string
}

/** May be right: to be looked at, not refused. */
type Doubt = {
  placeId: string
  name: string
  why: 'households-above-adults' | 'far-from-last'
  counted: Counted
  last: number
  now: number
}

export type CheckedNumbers = {
  statements: { placeId: string; adults: number; households: number }[]
  flaws: FieldFlaw[]
  /** Those that nobody has said to be right. */
  doubts: Doubt[]
}

/** A figure further from the last than this share of it is asked about again. */
const farPercent = 30

export const longestSource = 200

type Known = {
  places: readonly Place[]
  /** What was last stated of each. */
  last: ReadonlyMap<string, Statement>
  today: string
}

/** What a form says of a commune and its hamlets; a place left empty is not spoken of. */
export function checkNumbers(form: NumbersForm, known: Known): CheckedNumbers {
  const read = known.places.flatMap((place) => readPlace(place, form.counts.get(place.id)))
  const statements = read.flatMap((each) => ('flaw' in each ? [] : each))
  const flaws = read.flatMap((each) => ('flaw' in each ? each : []))
  const first = known.places[0]
  const isEmpty = statements.length === 0 && flaws.length === 0
  return {
    statements,
    flaws: [
      ...flawsInPaper(form, known.today),
      ...flaws,
      ...(isEmpty && first
        ? [{ field: `households-${first.id}`, flaw: 'nothing-written' as const }]
        : []),
    ],
    doubts: statements
      .filter(({ placeId }) => !form.sure.has(placeId))
      .flatMap((statement) => doubtsIn(statement, known)),
  }
}

function flawsInPaper({ asOf, source }: NumbersForm, today: string): FieldFlaw[] {
  const flaws: FieldFlaw[] = []
  if (!isDay(asOf)) flaws.push({ field: 'asOf', flaw: 'bad-day' })
  else if (asOf > today) flaws.push({ field: 'asOf', flaw: 'day-ahead' })
  if (source.trim() === '') flaws.push({ field: 'source', flaw: 'source-missing' })
  if (hasIdentityNumber(source)) flaws.push({ field: 'source', flaw: 'identity-number' })
  return flaws
}

type Read = CheckedNumbers['statements'][number] | FieldFlaw

function readPlace({ id, name }: Place, typed: TypedCounts | undefined): Read[] {
  const texts = { households: typed?.households ?? '', adults: typed?.adults ?? '' }
  if (texts.households.trim() === '' && texts.adults.trim() === '') return []
  const flaws = (['households', 'adults'] as const).flatMap((counted): FieldFlaw[] => {
    const field = `${counted}-${id}`
    if (texts[counted].trim() === '') return [{ field, flaw: 'count-missing', name }]
    if (readCount(texts[counted]) === undefined) {
      return [{ field, flaw: 'count-unreadable', name }]
    }
    return []
  })
  if (flaws.length > 0) return flaws
  const adults = readCount(texts.adults) ?? 0
  return [{ placeId: id, adults, households: readCount(texts.households) ?? 0 }]
}

function doubtsIn(
  statement: CheckedNumbers['statements'][number],
  { places, last }: Known,
): Doubt[] {
  const { placeId, adults, households } = statement
  const name = places.find(({ id }) => id === placeId)?.name ?? ''
  const before = last.get(placeId)
  const far = (['adults', 'households'] as const).flatMap((counted): Doubt[] => {
    const was = before?.[counted]
    if (was === undefined || !isFar(was, statement[counted])) return []
    const now = statement[counted]
    return [{ placeId, name, why: 'far-from-last', counted, last: was, now }]
  })
  if (households <= adults) return far
  const why = 'households-above-adults'
  return [
    { placeId, name, why, counted: 'households', last: adults, now: households },
    ...far,
  ]
}

const isFar = (was: number, now: number): boolean =>
  Math.abs(now - was) * 100 > was * farPercent
