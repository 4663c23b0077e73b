import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { reportBody } from '#tests/support/report-body.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { writeWorkbook } from '../../workbook/write-workbook.server.ts'
import { documentOf } from './content/build-document.ts'
import { DocumentPage } from './page/document-page.tsx'
import { sheetsOf } from './report-sheets.ts'

const hash = 'a3f5'.repeat(16)

const pageOf = (source: Parameters<typeof documentOf>[0], language: 'vi' | 'en' = 'vi') =>
  renderPage(
    <DocumentPage
      report={documentOf(source)}
      way={[{ to: '/can-bo', name: 'Xã' }]}
      files={{ docx: '/docx', xlsx: '/xlsx' }}
    />,
    language,
  )

test.each(languages)('in %s the document is Vietnamese, with its counts', (language) => {
  const html = pageOf({ body: reportBody(), hash }, language)

  expect(html).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  expect(html).toContain('750/12.344 người (6,1\u00a0%)')
  expect(html).toContain(hash)
  expect(html).not.toContain('{{')
})

test('each mark of a footnote has its note, in the order in which they are read', () => {
  const html = pageOf({ body: reportBody(), hash })
  const marks = [...html.matchAll(/href="#note-(\d+)"/g)].map(([, number]) =>
    Number(number),
  )

  expect(marks).toEqual(marks.map((_, place) => place + 1))
  expect(marks.length).toBeGreaterThan(4)
  for (const mark of marks) expect(html).toContain(`id="note-${mark}"`)
})

test('a draft says that it is one, and bears no mark of a record', () => {
  const html = pageOf({ body: reportBody({ submittedAt: '' }), hash: undefined })

  expect(html).toContain('DỰ THẢO')
  expect(html).toContain('ngày … tháng … năm …')
  expect(html).not.toContain('SHA-256')
})

test('what was changed since it was sent says so on itself', () => {
  expect(documentOf({ body: reportBody(), hash, isChanged: true }).copyOf).toContain(
    'không khớp',
  )
})

test('what is hidden, what is nought and what nobody has said look different', () => {
  const body = reportBody()
  const [line] = body.figures.hamletLines
  if (!line) throw new Error('The report is of hamlets.')
  const hamletLines = [
    { ...line, name: 'Thôn Ẩn', basic: 'hidden' as const, basicAge60: 0, adults: null },
  ]
  const basic = { able: 'hidden' as const, outOf: 12_344 }
  const figures = { ...body.figures, hamletLines, basic }

  const { annexes, blocks } = documentOf({ body: { ...body, figures }, hash })
  const [first] = annexes[0]?.blocks ?? []
  const cells = first?.kind === 'table' ? first.table.rows[0] : []

  expect(cells?.slice(3, 11)).toEqual([null, 4, 2, 60, 'ẩn', null, 0, 0])
  expect(JSON.stringify(blocks)).toContain('ẩn/12.344 người')
})

test('the last row adds counts and divides last, and has no sum of a part', () => {
  const body = reportBody()
  const stated = body.figures.hamletLines.filter(({ adults }) => adults !== null)
  const of = (hamletLines: typeof stated) => {
    const figures = { ...body.figures, hamletLines }
    const [first] =
      documentOf({ body: { ...body, figures }, hash }).annexes[0]?.blocks ?? []
    return first?.kind === 'table' ? first.table.totals : undefined
  }
  const sum = (key: 'adults' | 'basic') =>
    stated.reduce((total, line) => total + Number(line[key]), 0)

  expect(of(stated)?.[8]).toBeCloseTo(sum('basic') / sum('adults'), 12)
  expect(of(body.figures.hamletLines)?.slice(2, 4)).toEqual([null, null])
})

test('the workbook has the numbers of the report as numbers', async () => {
  const body = reportBody()
  const sheets = await readWorkbook(
    await writeWorkbook(sheetsOf(documentOf({ body, hash }))),
  )
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? []

  const summary = new Map(rowsOf('Tổng hợp').map((row) => [row[1], row]))
  const { able, outOf } = body.figures.basic
  const basic = summary.get('Người trưởng thành đạt kỹ năng số cơ bản, tự làm được')
  expect(basic?.slice(2)).toEqual([able, outOf, Number(able) / Number(outOf)])
  const hamlets = rowsOf('Theo thôn')
  expect(hamlets).toHaveLength(body.figures.hamletLines.length + 2)
  for (const [place, line] of body.figures.hamletLines.entries()) {
    const row = hamlets[place + 1] ?? []
    expect(row.slice(1, 4)).toEqual([line.name, line.households ?? '—', line.adults ?? '—'])
    expect([row[6], row[7]]).toEqual([line.learners, line.basic])
  }
  expect(rowsOf('Lớp học')[1]?.[1]).toEqual(new Date('2026-10-01T00:00:00Z'))
})

test('a draft of a period that runs says up to what day it has numbers', async () => {
  const draft = {
    body: reportBody({ submittedAt: '2026-11-22T03:00:00.000Z' }),
    hash: undefined,
  }
  const report = documentOf(draft)
  const sheets = await readWorkbook(await writeWorkbook(sheetsOf(report)))

  for (const told of [pageOf(draft), JSON.stringify(report), JSON.stringify(sheets)]) {
    expect(told).toMatch(/đến hôm nay, 22\/11\/2026; kỳ đóng ngày 14\/12\/2026/)
    expect(told).toMatch(/Tính đến hôm nay, 22\/11\/2026 \(kỳ đóng ngày 14\/12\/2026\)/)
    expect(told).not.toContain('hết ngày 14/12/2026')
  }
  const over = documentOf({ body: reportBody(), hash })
  expect(JSON.stringify(over)).toContain('Tính đến hết ngày 14/12/2026')
  expect(JSON.stringify(over)).not.toContain('hôm nay')
})

/** The report of twelve hamlets with so many classes, each of ten people and two without a name. */
function reportWithClasses(count: number) {
  const body = reportBody()
  const [held] = body.figures.classLines
  if (!held) throw new Error('There were classes.')
  const classLines = Array.from({ length: count }, () => ({
    ...{ ...held, present: 10, unnamed: 2 },
  }))
  return documentOf({ body: { ...body, figures: { ...body.figures, classLines } }, hash })
}

test('of many classes some stand on paper, and all are in the sum', () => {
  const [block] = reportWithClasses(52).annexes[1]?.blocks ?? []
  const table = block?.kind === 'table' ? block.table : undefined

  expect(table?.rows).toHaveLength(41)
  expect(table?.rows.at(-1)).toEqual(['', '', 'và 12 lớp khác', '', '', 120, 24])
  expect(table?.totals).toEqual(['', '', 'Cộng 52 lớp', '', '', 520, 104])
})

test('the workbook has every class', async () => {
  const file = await writeWorkbook(sheetsOf(reportWithClasses(52)))
  const sheets = await readWorkbook(file)
  const rows = sheets.find(({ sheet }) => sheet === 'Lớp học')?.data ?? []

  expect(rows).toHaveLength(1 + 52 + 1)
  expect(rows.at(-1)?.slice(5)).toEqual([520, 104])
})

test('where nobody was asked or rated anything there is no rate of nobody', () => {
  const body = reportBody()
  const figures = {
    ...body.figures,
    ...{ teamsFounded: 0, teamsEnded: 0, satisfied: { able: 0, outOf: 0 } },
    realUse: { alone: 0, answered: 0, notAsked: 7 },
    literacy: [{ name: 'Tỷ lệ học sinh', stated: null }],
  }
  const told = JSON.stringify(documentOf({ body: { ...body, figures }, hash }))

  expect(told).not.toContain('0/0')
  expect(told).toContain('chưa có lượt đánh giá nào')
  expect(told).toContain('chưa có ai trả lời')
  expect(told).toContain('không lập thêm tổ nào')
  expect(told).toContain('"Tỷ lệ học sinh",null,"Chưa có số"')
})

test('a deputy signs in the place of the chair', () => {
  const signedBy = (signerPost: string) =>
    documentOf({ body: { ...reportBody(), texts: { signerPost } }, hash }).signature
      .signedBy

  expect(signedBy('')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
  expect(signedBy('Phó Chủ tịch')).toEqual([
    ...['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ])
})

test('the workbook names every place without a class, of which paper has some', async () => {
  const body = reportBody()
  const hamletsWithoutClass = Array.from({ length: 70 }, (_each, at) => `Thôn ${at}`)
  const figures = { ...body.figures, hamletsWithoutClass }
  const report = documentOf({ body: { ...body, figures }, hash })
  const [block] = report.annexes[2]?.blocks ?? []
  const table = block?.kind === 'table' ? block.table : undefined
  const sheets = await readWorkbook(await writeWorkbook(sheetsOf(report)))

  expect(table?.rows.at(-1)).toEqual(['', 'và 10 nơi khác'])
  const rows = sheets.find(({ sheet }) => sheet === 'Chưa có lớp')?.data
  expect(rows?.slice(1).map(([, name]) => name)).toEqual(hamletsWithoutClass)
})

test('a province, which lists no classes, does not say that there were none', () => {
  const body = reportBody()
  const annexWith = (classes: number) => {
    const figures = { ...body.figures, classes, classLines: [] }
    return JSON.stringify(documentOf({ body: { ...body, figures }, hash }).annexes[1])
  }

  expect(annexWith(3)).toContain('Trong kỳ có 3 lớp')
  expect(annexWith(0)).toContain('không có lớp nào')
})
