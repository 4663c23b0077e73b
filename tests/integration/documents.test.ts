import readWorkbook from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentOf } from '#app/features/coverage/reports/documents/content/build-document.ts'
import { inCell } from '#app/features/coverage/reports/documents/content/written.ts'
import { writeDocx } from '#app/features/coverage/reports/documents/docx/write-docx.server.ts'
import { sheetsOf } from '#app/features/coverage/reports/documents/report-sheets.ts'
import { writeWorkbook } from '#app/features/coverage/workbook/write-workbook.server.ts'
import { openOffice, pagesOf, picturesOf } from '#tests/support/office.ts'
import { reportBody } from '#tests/support/report-body.ts'

const report = documentOf({ body: reportBody(), hash: 'a3f5'.repeat(16) })
const office = openOffice()
let docx: string[] = []
let xlsx: string[] = []
let pictures: string[] = []

// LibreOffice is started once for each kind of file.
beforeAll(async () => {
  const asWord = office.toPdf('report.docx', await writeDocx(report))
  docx = pagesOf(asWord)
  pictures = picturesOf(asWord)
  xlsx = pagesOf(office.toPdf('report.xlsx', await writeWorkbook(sheetsOf(report))))
}, 120_000)
afterAll(() => office.close())

/** As it is read: without what the width of a column does to words. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')

test('LibreOffice opens the Word file: text, four annexes, every page drawn', () => {
  expect(docx.length).toBeGreaterThanOrEqual(8)
  expect(docx.length).toBeLessThanOrEqual(12)
  expect(pictures).toHaveLength(docx.length)
  for (const label of ['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV']) {
    expect(docx.filter((page) => page.trimStart().startsWith(`${label}\n`))).toHaveLength(1)
  }
})

test('above the text stands what the decree on documents wants, in whole letters', () => {
  const [first = ''] = docx

  expect(first).toMatch(/ỦY BAN NHÂN DÂN\s+CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/)
  expect(first).toMatch(/XÃ TÂN THÀNH\s+Độc lập - Tự do - Hạnh phúc/)
  expect(first).toMatch(/Số: 128\/BC-UBND\s+Tân Thành, ngày 15 tháng 12 năm 2026/)
  expect(flat(docx.join(' '))).not.toMatch(/\uFFFD|□/)
})

test('every paragraph, cell and footnote of the report stands in the Word file', () => {
  const text = flat(docx.join(' ')).replaceAll(/[ \d]/g, '')
  const missing = [
    ...report.notes,
    ...report.blocks.flatMap((block) =>
      block.kind === 'part' || block.kind === 'chapter' ? [block.text] : [],
    ),
    report.copyOf,
  ].filter((each) => !text.includes(flat(each).replaceAll(/[ \d]/g, '')))

  expect(missing).toEqual([])
})

test('a table that goes on has its head on each page', () => {
  const from = docx.findIndex((page) => page.includes('DANH SÁCH LỚP'))
  const until = docx.findIndex((page) => page.trimStart().startsWith('Phụ lục III'))
  const pages = docx.slice(from, until)

  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) expect(page).toContain('Địa điểm')
})

test('the numbers of each line stand in the Word file as in the report', () => {
  const from = docx.findIndex((page) => page.includes('BIỂU CHỈ TIÊU'))
  const annex = flat(docx[from] ?? '')
  const [block] = report.annexes[0]?.blocks ?? []
  if (block?.kind !== 'table') throw new Error('The first annex is a table.')
  const { columns, rows, totals = [] } = block.table
  for (const cells of [...rows, totals]) {
    const numbers = cells.slice(2, 12).map((cell, place) => {
      const column = columns[place + 2]
      return column ? inCell(cell, column) : ''
    })
    expect(annex).toContain(flat(numbers.join(' ')))
  }
})

test('LibreOffice opens the workbook: every sheet on paper, as wide as the paper', () => {
  const all = flat(xlsx.join(' '))

  // The class list and no other sheet is longer than a page; none is wider.
  expect(xlsx.length).toBeLessThanOrEqual(sheetsOf(report).length + 2)
  expect(all).not.toContain('###')
  // Nothing is cut off by the edge of a cell, wherever its words are broken.
  const letters = new Set(all.split(' '))
  const words = sheetsOf(report).flatMap(({ rows, columns }) =>
    [...rows.flat(), ...columns.map(({ title }) => title)].flatMap((cell) =>
      typeof cell === 'string' ? cell.split(/\s+/) : [],
    ),
  )
  const shown = words.filter((word) => !/^\d{4}-|.{30}/.test(word))
  expect(shown.filter((word) => word !== '' && !letters.has(word))).toEqual([])
})

test('the workbook read back holds each number of each sheet', async () => {
  const sheets = sheetsOf(report)
  const read = await readWorkbook(await writeWorkbook(sheets))

  expect(read.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name))
  for (const [place, { rows, totals }] of sheets.entries()) {
    const lines = totals ? [...rows, totals] : rows
    const numbers = (cells: readonly unknown[]) =>
      cells.map((cell) => (typeof cell === 'number' ? cell : ''))
    expect(read[place]?.data.slice(1).map(numbers)).toEqual(lines.map(numbers))
  }
})
