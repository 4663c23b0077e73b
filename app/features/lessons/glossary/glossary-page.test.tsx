import { expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { aTerm } from '#tests/support/a-term.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { explainedIn } from './glossary.ts'
import { GlossaryPage } from './glossary-page.tsx'

test.each(languages)(
  'the page of all terms is complete without scripts, in %s',
  (language) => {
    const terms = [
      aTerm({ id: 'danh-ba', term: 'danh bạ', forms: ['sổ số'], means: 'Sổ ghi số.' }),
      aTerm({ id: 'dia-chi', term: 'địa chỉ', lesson: 'dang-nhap' }),
    ].map((term) => explainedIn(language, term))

    const html = renderPage(<GlossaryPage terms={terms} />, language)

    expect(html).toContain('id="tu-danh-ba"')
    expect(html).toContain('sổ số')
    expect(html).toContain('Sổ ghi số.')
    expect(html).toContain('href="#chu-đ"')
    expect(html).toContain('id="chu-đ"')
    expect(html).toContain(language === 'vi' ? '"/bai-hoc/dang' : '"/en/bai-hoc/dang')
    expect(html).not.toMatch(/style="|<script|\{\{/)
  },
)
