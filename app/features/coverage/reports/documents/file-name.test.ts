import { expect, test } from 'vitest'
import { reportBody } from '#tests/support/report-body.ts'
import { attachment } from './file-name.ts'

test('a file has a name that every browser understands', () => {
  const { unit, period } = reportBody()
  const named = attachment({ unit: { ...unit, name: 'Xã Đắk "Tô" (1)' }, period }, 'docx')
  const [, latin, written] =
    /filename="([^"]+)"; filename\*=UTF-8''(\S+)$/.exec(named) ?? []

  expect(latin).toBe('Bao-cao-Xa-Dak-To-1-2026-Q4.docx')
  expect(written).toMatch(/^[\w.%-]+$/)
  expect(decodeURIComponent(written ?? '')).toBe('Báo cáo Xã Đắk "Tô" (1) 2026-Q4.docx')
})
