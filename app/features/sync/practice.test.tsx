import { expect, test } from 'vitest'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { valuesOf } from '#tests/support/html.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { Practice } from './practice.tsx'

const { scenario, persona, texts } = givenCompiled()
const attemptId = '0198c8a0-0000-7000-8000-000000000001'
const trace = 'f.number.ok.1~f.who.citizen.1~p.send.1'

/** The page of an attempt begun with one seed, on an address opened with another. */
function pageOf(carriedSeed: number, openedSeed: number) {
  return renderPage(
    <Practice
      stage={{ compiled: { scenario, persona }, mode: 'exam', seed: openedSeed }}
      texts={texts.vi}
      lesson={undefined}
      shownAt={0}
      carried={{ attemptId, seed: carriedSeed, trace }}
      typed={[]}
    />,
  )
}

test('the codes of an attempt stay its own when the page is sent back', () => {
  const code = /Mã của bác là (\d{6})/
  const [, first] = code.exec(pageOf(7, 7)) ?? []
  const [, sentBack] = code.exec(pageOf(7, 8)) ?? []

  expect(first).toMatch(/^\d{6}$/)
  expect(sentBack).toBe(first)
  expect(valuesOf(pageOf(7, 8), 'value')).toContain('7')
})
