import { expect, test } from 'vitest'
import { describeReport } from '../describe-report.server.ts'
import { listPeriods } from '../list-periods.server.ts'
import { listReports } from '../list-reports.server.ts'
import { languages } from '#app/platform/language.ts'
import { about, givenReporters, submitNow } from '#tests/support/given-reports.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { CalendarPage } from './calendar-page.tsx'
import { ReportPage } from './report-page.tsx'
import { ReportsPage } from './reports-page.tsx'

test.each(languages)('pages of reports have their words in %s', async (language) => {
  const { deps, commune, province, judge } = await givenReporters()
  const page = async (staff: typeof commune) => {
    const shown = await describeReport(deps, staff, about)
    if (!shown.ok) throw new Error(shown.failure.code)
    return renderPage(<ReportPage shown={shown.value} />, language)
  }
  expect(await page(commune)).toContain('value="save"')
  expect(await page(province)).not.toContain('value="save"')

  await submitNow(deps, commune)
  expect(await page(commune)).not.toContain('value="save"')
  expect(await page(province)).toContain('value="accepted"')
  await judge('returned', { reason: 'Thiếu số lớp của Thôn 2' })
  // Whoever corrects it reads why before anything else.
  const again = await page(commune)
  expect(again).toContain('value="save"')
  const [top = ''] = again.split('id="printed"')
  expect(top).toContain('Thiếu số lớp của Thôn 2')
  await submitNow(deps, commune)
  expect(await page(province)).toContain('id="changes"')

  for (const unitId of ['p-1', 'c-11', 'h-111']) {
    const listed = await listReports(deps, province, { unitId, type: 'month' })
    if (!listed.ok) throw new Error(listed.failure.code)
    expect(renderPage(<ReportsPage shown={listed.value} />, language)).toContain('<h1>')
  }
  const periods = await listPeriods(deps, province, { unitId: 'p-1', type: 'quarter' })
  if (!periods.ok) throw new Error(periods.failure.code)
  expect(renderPage(<CalendarPage shown={periods.value} isDone />, language)).toContain(
    'value="state-period"',
  )
})

test('what was typed is there again when it is refused, beside what somebody else wrote', async () => {
  const { deps, commune } = await givenReporters()
  const shown = await describeReport(deps, commune, about)
  if (!shown.ok) throw new Error(shown.failure.code)
  const words = { texts: { documents: 'Kế hoạch 7' }, answers: {}, correction: '' }
  const conflict = { theirs: { 'text-documents': 'Quyết định 12' }, by: 'Chị Hoa' }

  const html = renderPage(
    <ReportPage shown={shown.value} asked={{ words, mark: 'mark', conflict }} />,
  )
  expect(html).toContain('Kế hoạch 7')
  expect(html).toContain('Quyết định 12')
  expect(html).toContain('Chị Hoa vừa lưu bản nháp')
})
