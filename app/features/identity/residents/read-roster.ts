import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { normalisePhone } from '../phone.ts'
import { needsGuardian } from './age.ts'
import { yearIn } from './resident-form.ts'
import { tidyName } from './tidy-name.ts'
import { problemsOf, type ResidentDraft, type ResidentProblem } from './resident.ts'
import { cellsOf, guessColumns, headingIn, sexIn, type Column } from './roster-cells.ts'

/** A line as it was pasted, and what it was understood to say. */
export type RosterLine = {
  /** From 1. */
  line: number
  text: string
  draft: ResidentDraft
  /** With none the line can be written down. */
  problems: ResidentProblem[]
  /** What of the line is not kept, since nobody could tell what it is. */
  leftOut: string[]
}

type Reading = { day: string; hasGuardianAgreed: boolean }

/**
 * Reads `Nguyễn Thị Lan; 1962; nữ; 12; 0912 345 678`, a person a line. A table pasted from a
 * spreadsheet is read too, by its headings or by what stands in its cells.
 */
export function readRoster(text: string, reading: Reading): RosterLine[] {
  let heading: Column[] | undefined
  return text.split(/\r\n?|\n/).flatMap((written, place) => {
    if (written.trim() === '') return []
    const cells = cellsOf(written)
    const found = heading ? undefined : headingIn(cells)
    if (found) {
      heading = found
      return []
    }
    const columns = heading ?? guessColumns(cells)
    const cellOf = (column: Column) => cells[columns.indexOf(column)] ?? ''
    const phone = phoneIn(cellOf('phone'), heading !== undefined)
    const read = readCells(cellOf, { ...reading, phone })
    const others = cells.filter((cell) => !phone || cell !== cellOf('phone'))
    const problems = others.some(hasIdentityNumber)
      ? withIdentity(read.problems)
      : read.problems
    const leftOut = heading ? [] : cells.filter((cell, at) => isLeftOut(cell, columns[at]))
    return [{ line: place + 1, text: written.trim(), ...read, problems, leftOut }]
  })
}

/** A number in front counts the lines of the list; anything else may be missed. */
function isLeftOut(cell: string, column: Column | undefined): boolean {
  return column === 'none' && cell !== '' && !/^\d{1,3}\.?$/.test(cell)
}

function readCells(
  cell: (column: Column) => string,
  { day, hasGuardianAgreed, phone }: Reading & { phone: string | null | undefined },
) {
  const birthYear = yearIn(yearOf(cell('birth-year')), day)
  const draft: ResidentDraft = {
    displayName: tidyName(cell('name')),
    birthYear: birthYear ?? null,
    sex: sexIn(cell('sex')) ?? null,
    household: householdIn(cell('household')),
    smartphone: null,
    phone: phone ?? null,
    hasGuardianAgreed: hasGuardianAgreed && needsGuardian(birthYear ?? null, day),
  }
  const problems = problemsOf(draft, day)
  if (birthYear === undefined) problems.push('birth-year-unreadable')
  if (phone === undefined) problems.push('phone-unreadable')
  return { draft, problems }
}

/** Of `2/9/1962` the year alone is read, and kept. */
function yearOf(cell: string): string {
  return cell.replace(/^\d{1,2}[/.-]\d{1,2}[/.-](?=\d{4}$)/, '')
}

/** A spreadsheet takes the 0 off a telephone number; without a heading nine digits may be worse. */
function phoneIn(cell: string, isHeaded: boolean): string | null | undefined {
  if (cell === '') return null
  return normalisePhone(cell) ?? (isHeaded ? normalisePhone(`0${cell}`) : undefined)
}

/** `nhà số 12` and `12` are one house. */
function householdIn(cell: string): string | null {
  const bare = cell.replace(/^(nhà số|số nhà|hộ số|nhà)\s+(?=\S)/iu, '')
  return bare === '' ? null : bare
}

function withIdentity(problems: readonly ResidentProblem[]): ResidentProblem[] {
  const others = problems.filter((problem) => problem !== 'phone-unreadable')
  return others.includes('identity-number') ? others : [...others, 'identity-number']
}
