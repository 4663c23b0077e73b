import { fullNameOf, readKind, type UnitKind } from '../unit-kind.ts'
import { searchKeyOf } from '../unit-name.ts'
import { nameFlaws, similarTo, type HamletDraft, type HamletFlaw } from './hamlet.ts'

/** A line as it was pasted, and what it was understood to say. */
export type HamletLine = {
  /** From 1. */
  line: number
  text: string
  /** Undefined where there are flaws. */
  draft: HamletDraft | undefined
  flaws: HamletFlaw[]
  /** One there is, or one further up, that differs by marks alone: to be looked at, not refused. */
  similar: string | undefined
}

type Named = { kind: UnitKind; name: string }

/**
 * Reads `Thôn 1; 212 hộ; 540 người lớn`, a hamlet a line; a table pasted from a spreadsheet too.
 * Numbers without a word are households, then adults; both may be left out.
 */
export function readHamletLines(text: string, there: readonly Named[]): HamletLine[] {
  const others = [...there]
  return text.split(/\r?\n/).flatMap((written, place) => {
    if (written.trim() === '') return []
    const line = readLine(written, others)
    if (line.draft) others.push(line.draft)
    return [{ line: place + 1, text: written.trim(), ...line }]
  })
}

function readLine(written: string, others: readonly Named[]) {
  const [first = '', ...rest] = written.split(/[;\t|]/)
  const named = readKind(first, { needsMarks: false })
  const counts = readCounts(rest)
  const flaws = [...nameFlaws(named, others), ...(counts === 'none' ? [] : counts.flaws)]
  const { kind, name } = named
  if (!kind || flaws.length > 0) return { draft: undefined, flaws, similar: undefined }
  const similar = similarTo({ kind, name }, others)
  const population = counts === 'none' ? undefined : counts.population
  return {
    draft: { kind, name, ...(population ? { population } : {}) },
    flaws,
    similar: similar && fullNameOf(similar),
  }
}

type Counts = {
  population?: { households: number; adults: number }
  flaws: HamletFlaw[]
}

function readCounts(parts: readonly string[]): Counts | 'none' {
  const written = parts.filter((part) => part.trim() !== '')
  if (written.length === 0) return 'none'
  const numbers = written.map(numberIn)
  if (written.length > 2 || numbers.includes(undefined)) {
    return { flaws: ['count-unreadable'] }
  }
  const isAdults = written.map((part) => / nguoi/.test(` ${searchKeyOf(part)}`))
  const adultsFirst = isAdults[0] === true
  const [households, adults] = adultsFirst ? [...numbers].reverse() : numbers
  if (households === undefined || adults === undefined) return { flaws: ['count-missing'] }
  return { population: { households, adults }, flaws: [] }
}

/** `1.212 hộ` and `1 212 hộ` are 1212. */
function numberIn(part: string): number | undefined {
  const [, digits] = /^\s*(\d{1,3}(?:[.,\s]\d{3})+|\d{1,6})(?![\d.,])/.exec(part) ?? []
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''))
}
