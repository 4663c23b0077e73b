import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import type { Cell } from './list-heading.ts'

/** A file that cannot be read as a list at all. The message says why, and the mend. */
export class ListFileError extends Error {}

export async function readListFile(file: string): Promise<Cell[][]> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new ListFileError(`${file} cannot be read. Give the path of a file.`, { cause })
  })
  return readListBytes(file, bytes)
}

/** The rows of a list in CSV or of the first sheet of an XLSX file, by the name of the file. */
export async function readListBytes(file: string, bytes: Buffer): Promise<Cell[][]> {
  switch (path.extname(file).toLowerCase()) {
    case '.xlsx':
      return readWorkbook(file, bytes)
    case '.csv':
    case '.txt':
      return readCsv(file, bytes)
    default:
      throw new ListFileError(`${file} is neither .csv nor .xlsx. Save it as one of these.`)
  }
}

async function readWorkbook(file: string, bytes: Buffer): Promise<Cell[][]> {
  try {
    const rows = await readSheet(bytes)
    return rows.map((cells) => cells.map(cellOf))
  } catch (cause) {
    throw new ListFileError(`${file} is no XLSX file. Save it as .xlsx or .csv again.`, {
      cause,
    })
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return value instanceof Date || typeof value === 'string' ? value : null
}

function readCsv(file: string, bytes: Buffer): string[][] {
  const text = decode(file, bytes)
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true })
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const line = typeof cause['lines'] === 'number' ? cause['lines'] : '?'
    throw new ListFileError(
      `${file}, line ${line}: ${cause.message}. Mend the quotation marks of that line.`,
      { cause },
    )
  }
}

/** Excel writes UTF-16 where it says "Unicode Text", into a file named `.txt`. */
function decode(file: string, bytes: Buffer): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ListFileError(`${file} is not in UTF-8. Save it as "CSV UTF-8".`, { cause })
  }
}

/** The one that its first line has most of. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split('\n', 1)
  const countOf = (delimiter: string) => line.split(delimiter).length
  return [',', ';', '\t'].reduce((best, one) => (countOf(one) > countOf(best) ? one : best))
}
