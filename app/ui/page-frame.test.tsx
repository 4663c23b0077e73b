import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { ErrorPage } from './error-page.tsx'
import { iconNames } from './icon.tsx'
import { PageFrame } from './page-frame.tsx'

describe.each(languages)('in %s', (language) => {
  test('every text of the frame and of the error pages is there', () => {
    for (const status of [400, 403, 404, 429, 500, 503]) {
      const page = <ErrorPage status={status} reference="7f3a" />
      expect(renderPage(<PageFrame>{page}</PageFrame>, language)).not.toContain('{{')
    }
  })
})

test('the language switch leads to the same page', () => {
  const vi = renderPage(<PageFrame>x</PageFrame>, 'vi', '/tap/x?che-do=tu-tap')
  expect(vi).toContain('href="/en/tap/x?che-do=tu-tap" lang="en"')
  const en = renderPage(<PageFrame>x</PageFrame>, 'en', '/toi')
  expect(en).toContain('href="/toi" lang="vi"')
})

test('the reference is shown only where it was our fault', () => {
  expect(renderPage(<ErrorPage status={500} reference="7f3a" />)).toContain('7f3a')
  expect(renderPage(<ErrorPage status={404} reference="7f3a" />)).not.toContain('7f3a')
})

test('every icon is drawn', () => {
  const sprite = readFileSync(new URL('../../public/icons.svg', import.meta.url), 'utf8')
  const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name)
  expect(drawn.toSorted()).toEqual([...iconNames].toSorted())
})
