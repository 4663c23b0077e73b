import { expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { TokensPage } from '../api/tokens-page.tsx'
import { tokenFlaws } from '../api/token.ts'
import { exportFormats } from './export-form.ts'
import { ExportPage } from './export-page.tsx'
import { indicatorSets } from './indicator-choice.ts'
import { levelsOf } from './export-question.ts'
import { jobStates, type ShownExport, type ShownJob } from './shown-export.ts'

const unit = { id: 'p-1', name: 'Tỉnh Một' }
const shown: ShownExport = {
  ...{ unit, today: '2026-11-22', isBad: false, rows: 1500, columns: 1888 },
  choice: {
    ...{ day: '2026-11-22', map: 'day', indicators: 'all', level: 'hamlet', format: 'csv' },
  },
  levels: levelsOf('province'),
  ...{ isTooWide: false, isLarge: true, mayManageTokens: true, ended: undefined },
}
const job: ShownJob = {
  ...{ id: 'one', state: 'running', rows: 300, total: 1500, bytes: 0, until: undefined },
}

test.each(languages)(
  'an export is chosen and followed without a script, in %s',
  (language) => {
    const html = renderPage(<ExportPage shown={shown} job={job} />, language)

    expect(html).toContain('<noscript><meta http-equiv="refresh"')
    expect(html).toContain('<progress')
    expect(html).toContain('value="start-export"')
    expect(html).toContain('value="cancel-export"')
    for (const value of [...exportFormats, ...indicatorSets]) {
      expect(html).toContain(`value="${value}"`)
    }
  },
)

test.each([...jobStates, 'gone'] as const)('a file that is %s says so', (state) => {
  for (const language of languages) {
    const done = { ...job, state, bytes: 4_200_000, until: '2026-11-22T11:00:00Z' }
    const html = renderPage(<ExportPage shown={shown} job={done} />, language)
    expect(html).toContain('role="status"')
    expect(html.includes('http-equiv')).toBe(state === 'waiting' || state === 'running')
  }
})

test('a small file is a link, one too wide for a workbook is refused before it is made', () => {
  const small = renderPage(<ExportPage shown={{ ...shown, isLarge: false }} />)
  expect(small).toContain('/can-bo/don-vi/p-1/xuat/tep?day=2026-11-22')
  const wide = renderPage(
    <ExportPage shown={{ ...shown, isTooWide: true }} refused="already" />,
  )
  expect(wide).not.toContain('start-export')
  expect(wide).toContain('role="alert"')
})

test.each(languages)('a token is told once, with what becomes of it, in %s', (language) => {
  const createdAt = '2026-11-22T10:00:00Z'
  const token = { id: 'a', name: 'Trung tâm', createdAt, createdBy: undefined }
  const tokens = [
    { ...token, lastUsedAt: null, withdrawnAt: null },
    { ...token, id: 'b', lastUsedAt: createdAt, withdrawnAt: createdAt },
  ]
  const page = { unit, tokens, isWithdrawn: false, address: 'https://x.example/api' }
  const made = { token: 'thaoso_abc', name: 'Trung tâm' }
  const html = renderPage(<TokensPage {...page} made={made} />, language)

  expect(html.match(/thaoso_abc/g)).toHaveLength(1)
  expect(html.match(/value="withdraw-token"/g)).toHaveLength(1)
  for (const code of tokenFlaws) {
    const refused = renderPage(
      <TokensPage {...page} refused={{ code, name: 'x' }} />,
      language,
    )
    expect(refused).toContain('aria-invalid="true"')
  }
})
