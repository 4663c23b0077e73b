import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages, type Language } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { answersIn, type Answers } from '../answers.ts'
import { compileLessons } from '../compile/compile-lessons.server.ts'
import { LessonPage } from './lesson-page.tsx'
import { drawQr } from '#app/platform/draw-qr.server.ts'
import { openLessons, type LessonCatalogue } from '../lessons.server.ts'
import { StepCard } from './step-card.tsx'
import { writeLessons } from '../compile/write-lessons.server.ts'

let catalogue: LessonCatalogue

/** Every scenario and screen counts as known: which there are is for `content:check` to say. */
const screens = new Set(['results', 'identity', 'otp', 'receipt', 'lookup', 'result'])
const scenarios = new Map(
  ['dang-nhap-cong-dvc', 'dang-nhap-cong-dvc-may-tinh', 'tra-cuu-ho-so'].map((slug) => [
    slug,
    screens,
  ]),
)

beforeAll(async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'lessons-'))
  const cacheDir = path.join(root, 'cache')
  const { lessons } = await compileLessons({
    sourceDir: 'content/lessons',
    audioDir: 'public/audio',
    cacheDir,
    scenarios,
  })
  await writeLessons(path.join(root, 'out'), lessons)
  catalogue = await openLessons(path.join(root, 'out'), { React, jsxRuntime })
})

function render(slug: string, language: Language, answers: Answers = {}): string {
  const found = catalogue.find(slug, language)
  if (!found) throw new Error(`There is no lesson ${slug} in ${language}.`)
  return renderPage(
    <LessonPage
      lesson={found.meta}
      Body={found.Component}
      answers={answers}
      renderStill={({ scenario, screen }) => `still of ${scenario}/${screen}`}
    />,
    language,
  )
}

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

test('lessons are listed most used first, one for every slug', () => {
  expect(catalogue.list('vi').map(({ slug }) => slug)).toEqual([
    'dang-nhap-cong-dvc',
    'tra-cuu-ho-so',
  ])
  expect(catalogue.list('en')).toHaveLength(2)
  expect(catalogue.find('no-such-lesson', 'vi')).toBeUndefined()
})

describe.each(languages)('in %s', (language) => {
  test.each(['dang-nhap-cong-dvc', 'tra-cuu-ho-so'])(
    '%s is complete without scripts',
    (slug) => {
      const html = render(slug, language)

      expect(count(html, /<form class="question"/g)).toBe(3)
      expect(count(html, /class="why /g)).toBe(9)
      expect(count(html, /class="why [a-z-]+" hidden=""/g)).toBe(9)
      expect(count(html, /class="why why-right"/g)).toBe(3)
      expect(html).toContain('22/11/2026')
      expect(html).toContain(`still of ${slug}/`)
      expect(html).toContain(`/tap/${slug}?che-do=tu-lam`)
      expect(html).not.toMatch(/style="|<script|on[a-z]+="|href="https?:|\{\{/)
    },
  )

  test('the step card holds every step, the real address and a code to scan', () => {
    const meta = catalogue.list(language)[0]
    if (!meta) throw new Error('There are no lessons.')

    const qr = drawQr('https://thaoso.example/bai-hoc/x')
    const html = renderPage(
      <StepCard lesson={meta} address="https://thaoso.example/bai-hoc/x" qr={qr} />,
      language,
    )

    for (const step of meta.stepCard) expect(html).toContain(step)
    expect(html).toContain('dichvucong.gov.vn')
    expect(html).toContain(qr.path)
    expect(count(html, /#warning/g)).toBe(3)
  })
})

test('an answer in the address shows what follows from it, and only that', () => {
  const answers = answersIn(new URLSearchParams('cau-goi-xin-ma=a&cau-sau-so=a'))

  const html = render('dang-nhap-cong-dvc', 'vi', answers)

  expect(count(html, /class="why [a-z-]+" hidden=""/g)).toBe(7)
  expect(count(html, /aria-pressed="true"/g)).toBe(2)
  expect(html).toMatch(
    /class="why why-other"><p class="why-title">.{1,200}Mình cùng xem lại/,
  )
  expect(html).toMatch(/class="why why-right"><p class="why-title">.{1,200}Bác chọn đúng/)
})

test('answering one question keeps the answers to the others', () => {
  const html = render('dang-nhap-cong-dvc', 'vi', { 'goi-xin-ma': 'b' })

  const hidden = /<input type="hidden" name="cau-goi-xin-ma" value="b"\/>/g
  expect(count(html, hidden)).toBe(2)
})

test('what an address holds besides answers is left out', () => {
  const search = 'cau-soft=a&cau-__proto__=a&cau-x=<b>&che-do=a&cau-=a&cau-y=ab'

  expect(answersIn(new URLSearchParams(search))).toEqual({ soft: 'a' })
})
