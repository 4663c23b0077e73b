import path from 'node:path'
import { expect, test } from 'vitest'
import { languages, type Language } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { LibraryReport } from './library-report.tsx'
import { mayAuthor } from './may-author.ts'
import { readLibrary, type LatestLibrary } from './read-library.server.ts'
import { reportOn, summaries } from './read-reports.server.ts'
import { ScenarioReport } from './scenario-report.tsx'

const latest: { library: LatestLibrary } = { library: undefined }
const library = await readLibrary(latest, path.resolve('content'))
const slug = 'dang-nhap-cong-dvc'

test('the page is for those who write content alone', () => {
  expect(mayAuthor({ isAuthoring: false })).toBe(false)
  expect(mayAuthor({ isAuthoring: true })).toBe(true)
})

test('as long as no file changes, the library is examined once', async () => {
  expect(await readLibrary(latest, path.resolve('content'))).toBe(library)
})

test.each(languages)('in %s every scenario has its figures and a link', (language) => {
  const html = renderPage(<LibraryReport {...summaries(library)} />, language)

  for (const { slug: each } of library.examined)
    expect(html).toContain(`/soan-thao/${each}?che-do=lam-theo`)
})

test.each(languages)('in %s a walk shows the state and leads on from it', (language) => {
  const start = reportAt('', language)
  const next = reportAt('f.keyword.ok.0', language)

  expect(start.played?.walk.left).toBe(start.figures?.practice.shortest)
  expect(next.played?.walk.left).toBe((start.played?.walk.left ?? 0) - 1)
  const html = renderPage(<ScenarioReport {...next} />, language)
  expect(html).toContain('vet=f.keyword.ok.0~p.find.0')
  expect(html).toContain('<svg')
})

function reportAt(trace: string, language: Language) {
  const report = reportOn(library, { slug, mode: 'practice', language, trace })
  if (!report) throw new Error(`There is no report on ${slug}.`)
  return report
}

test('a trace that could not have happened starts again, and an unknown scenario is none', () => {
  const asked = { mode: 'exam', language: 'vi', trace: 'p.nothing.0' } as const

  expect(reportOn(library, { ...asked, slug })?.played?.walk.trace).toBe('')
  expect(reportOn(library, { ...asked, slug: 'nothing' })).toBeUndefined()
})

test('kinds of states are told by shape and word, the goal among them', () => {
  const report = reportOn(library, { slug, mode: 'guided', language: 'vi', trace: '' })
  const kinds = new Set(report?.played?.drawing.nodes.map(({ kind }) => kind))

  expect(kinds).toContain('start')
  expect(kinds).toContain('goal')
  expect(kinds).toContain('trap')
})
