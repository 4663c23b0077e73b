import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawQr } from '#app/platform/draw-qr.server.ts'
import { languages, type Language } from '#app/platform/language.ts'
import {
  eggGlossary,
  givenLessonFiles,
  soundLesson,
  soundReading,
  writeLesson,
} from '#tests/support/lesson-files.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { answersIn, type Answers } from '../answers.ts'
import { compileLessons } from '../compile/compile-lessons.server.ts'
import { writeLessons } from '../compile/write-lessons.server.ts'
import { openLessons, type LessonCatalogue } from '../lessons.server.ts'
import { LessonPage } from './lesson-page.tsx'
import { StepCard } from './step-card.tsx'

const helperQuestion = `<Question id="boiled">

What do you say?

<Option right>
  Well boiled
  <Why>They hear it.</Why>
</Option>
<Option>
  Nothing
  <Why>They wait for it.</Why>
</Option>

</Question>
`

let catalogue: LessonCatalogue

beforeAll(async () => {
  const files = await givenLessonFiles({})
  const rarer = soundLesson.replace('useRank: 1', 'useRank: 9')
  await writeLesson(files.sourceDir, 'duck-egg', { vi: rarer, en: rarer })
  await writeLesson(files.sourceDir, 'round', { vi: soundReading, en: soundReading })
  const asking = `${soundReading}\n${helperQuestion}`
  await writeLesson(files.sourceDir, 'teach', { vi: asking, en: asking })
  const { lessons } = await compileLessons(files)
  const out = path.join(files.root, 'out')
  await writeLessons(out, lessons)
  catalogue = await openLessons(out, { React, jsxRuntime })
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
      explain={(name) => eggGlossary.find(name, language)}
      drawings={new Map()}
    >
      <a href="/bai-hoc/fried">{'Fry an egg'}</a>
    </LessonPage>,
    language,
  )
}

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

test('lessons are listed most used first and readings apart, one for every slug', () => {
  expect(catalogue.list('vi').map(({ slug }) => slug)).toEqual(['egg', 'duck-egg'])
  expect(catalogue.readings('en').map(({ slug }) => slug)).toEqual(['round', 'teach'])
  expect(catalogue.find('round', 'vi')?.meta.kind).toBe('reading')
  expect(catalogue.find('no-such-lesson', 'vi')).toBeUndefined()
})

describe.each(languages)('in %s', (language) => {
  test('a lesson is complete without scripts', () => {
    const html = render('egg', language)

    expect(count(html, /<form class="question"/g)).toBe(2)
    expect(count(html, /class="why [a-z-]+" hidden=""/g)).toBe(4)
    expect(count(html, /class="why why-right"/g)).toBe(2)
    expect(html).toContain('22/11/2026')
    expect(html).toContain('still of egg/pot')
    expect(html).toContain('/tap/egg?che-do=tu-lam')
    expect(html).not.toMatch(/style="|<script|on[a-z]+="|href="https?:|\{\{/)
  })

  test('its parts come in the order in which they are needed', () => {
    const parts = [
      'Breakfast in ten minutes.',
      'people who own a pot',
      'class="compare"',
      'class="ready"',
      'class="lesson-steps"',
      'class="question"',
      'class="practice-door"',
      '/bai-hoc/egg/the-buoc',
      'class="troubles"',
      'class="remember-address"',
      '/bai-hoc/fried',
      'class="sources"',
      'class="checked-on"',
    ]
    const html = render('egg', language)
    const places = parts.map((part) => html.indexOf(part))

    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('each trouble has an anchor and its words as a heading', () => {
    const html = render('egg', language)

    expect(html).toMatch(/<li class="trouble" id="vuong-1"><h3 [^>]*>It bursts<\/h3>/)
    expect(html).toContain('id="vuong-3"')
  })

  test('a reading has neither practice nor step card, and nobody counts its readers', () => {
    const html = render('round', language)

    expect(html).toContain('class="lesson-kind"')
    expect(html).toContain('people who own a pot')
    expect(html).toContain('22/11/2026')
    expect(html).not.toMatch(/\/tap\/|the-buoc|data-lesson="/)
    expect(render('egg', language)).toContain('<article class="column" data-lesson="egg"')
  })

  test('the step card holds every step, the real address and a code to scan', () => {
    const meta = catalogue.list(language)[0]
    if (!meta) throw new Error('There are no lessons.')

    const qr = drawQr('https://thaoso.example/bai-hoc/x')
    const html = renderPage(
      <StepCard lesson={meta} address="https://thaoso.example/bai-hoc/x" qr={qr} />,
      language,
    )

    for (const step of meta.stepCard) expect(html).toContain(step)
    expect(html).toContain('egg.gov.vn')
    expect(html).toContain(qr.path)
    expect(count(html, /#warning/g)).toBe(3)
  })
})

test('an answer in the address shows what follows from it, and only that', () => {
  const answers = answersIn(new URLSearchParams('cau-soft=b&cau-hard=a'))

  const html = render('egg', 'vi', answers)

  expect(count(html, /class="why [a-z-]+" hidden=""/g)).toBe(2)
  expect(count(html, /aria-pressed="true"/g)).toBe(2)
  expect(html).toMatch(
    /class="why why-other"><p class="why-title">.{1,200}Mình cùng xem lại/,
  )
  expect(html).toMatch(/class="why why-right"><p class="why-title">.{1,200}Bác chọn đúng/)
})

test('an answer speaks to whom the lesson is for', () => {
  const right = /class="why why-right"><p class="why-title">.{1,200}Anh chị chọn đúng/

  expect(render('teach', 'vi', { boiled: 'a' })).toMatch(right)
})

test('answering one question keeps the answers to the others', () => {
  const html = render('egg', 'vi', { soft: 'b' })

  const hidden = /<input type="hidden" name="cau-soft" value="b"\/>/g
  expect(count(html, hidden)).toBe(1)
})

test('what an address holds besides answers is left out', () => {
  const search = 'cau-soft=a&cau-__proto__=a&cau-x=<b>&che-do=a&cau-=a&cau-y=ab'

  expect(answersIn(new URLSearchParams(search))).toEqual({ soft: 'a' })
})
