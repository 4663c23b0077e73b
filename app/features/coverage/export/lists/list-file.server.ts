import type { Sheet } from '../../workbook/workbook.ts'
import { writeWorkbook } from '../../workbook/write-workbook.server.ts'
import { csvLines } from '../csv.server.ts'

export const listFormats = ['xlsx', 'csv'] as const
export type ListFormat = (typeof listFormats)[number]

/** A short list as a file. */
export async function listFile(sheet: Sheet, format: ListFormat): Promise<Buffer> {
  if (format === 'xlsx') return writeWorkbook([sheet])
  const titles = sheet.columns.map(({ title }) => title)
  return Buffer.from(csvLines([titles, ...sheet.rows], { isHead: true }))
}
