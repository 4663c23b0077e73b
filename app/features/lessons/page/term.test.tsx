import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { anyLesson } from '#tests/support/any-lesson.ts'
import { aTerm } from '#tests/support/a-term.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { readDrawing } from '../drawings/read-drawing.ts'
import { makeGlossary } from '../glossary/glossary.ts'
import { Drawing } from './drawing.tsx'
import { LessonProvider } from './lesson-context.tsx'
import { TermList } from './term-list.tsx'
import { Term } from './term.tsx'

const glossary = makeGlossary([
  aTerm({ id: 'otp', term: 'OTP', means: 'Mã dùng một lần.', lesson: 'dang-nhap' }),
  aTerm({ id: 'sim', term: 'SIM', means: 'Giữ số điện thoại.' }),
])

const { drawing } = readDrawing(
  '<svg viewBox="0 0 9 9"><g class="d-ink" stroke-width="2"><text x="1" y="2">1</text></g></svg>',
)

function render(inside: ReactNode, terms: string[] = [], slug = 'egg'): string {
  const onPage = {
    lesson: anyLesson({ slug, terms }),
    answers: {},
    renderStill: () => null,
    explain: (name: string) => glossary.find(name, 'vi'),
    drawings: new Map(drawing && [['key', drawing]]),
  }
  return renderPage(<LessonProvider value={onPage}>{inside}</LessonProvider>)
}

test('a term leads to its meaning, and from there back to where it first stands', () => {
  const html = render(
    <>
      <Term of="sim" mark="0">
        SIM
      </Term>
      <Term of="otp" mark="1">
        mã
      </Term>
      <Term of="otp" mark="2">
        OTP
      </Term>
      <TermList />
    </>,
    ['sim', 'otp', 'otp'],
  )

  expect(html).toContain('<a class="term" id="danh-dau-1" href="#nghia-otp"')
  expect(html.match(/id="nghia-otp"/g)).toHaveLength(1)
  expect(html).toContain('Mã dùng một lần.')
  expect(html).toMatch(/href="#danh-dau-1"[^>]*>Về chỗ đang đọc/)
  expect(html).not.toMatch(/<a[^>]*href="#danh-dau-2"/)
  expect(html.indexOf('nghia-sim"')).toBeLessThan(html.indexOf('nghia-otp" class'))
})

test('a term links to the lesson that says more, but not from that lesson itself', () => {
  const link = 'href="/bai-hoc/dang-nhap"'

  expect(render(<TermList />, ['otp'])).toContain(link)
  expect(render(<TermList />, ['otp'], 'dang-nhap')).not.toContain(link)
})

test('a lesson without terms has no list of them', () => {
  expect(render(<TermList />)).toBe('')
})

test('a drawing is one picture to a screen reader, with its caption for everybody', () => {
  const html = render(
    <Drawing name="key" alt="Chiếc chìa khóa">
      Giữ cẩn thận.
    </Drawing>,
  )

  expect(html).toBe(
    '<figure class="drawing"><svg viewBox="0 0 9 9" role="img" aria-label="Chiếc chìa khóa">' +
      '<g class="d-ink" stroke-width="2"><text x="1" y="2">1</text></g></svg>' +
      '<figcaption>Giữ cẩn thận.</figcaption></figure>',
  )
})
