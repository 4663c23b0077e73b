import { expect, test } from 'vitest'
import { reportFigures } from '#tests/support/report-figures.ts'
import { versionChanges } from './version-changes.ts'

test('a version is told apart by its numbers and by what was written in it', () => {
  const texts = { documents: 'Kế hoạch 7', signer: 'Nguyễn Văn Mẫu' }
  const before = { figures: reportFigures({ classes: 2 }), texts }
  const after = {
    figures: reportFigures({ classes: 3 }),
    texts: { ...texts, documents: 'Kế hoạch 7 ngày 2/10/2026', proposals: 'Thêm Wi-Fi' },
  }

  expect(versionChanges(before, after)).toEqual({
    figures: [{ figure: 'classes', before: 2, after: 3 }],
    texts: ['documents', 'proposals'],
  })
  expect(versionChanges(after, after)).toEqual({ figures: [], texts: [] })
})
