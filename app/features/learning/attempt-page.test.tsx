import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginAttempt, formatTrace, type TraceItem } from '#app/features/sandbox/sandbox.ts'
import { perform } from '#app/features/sandbox/engine/attempt.ts'
import { possibleActions } from '#app/features/sandbox/search/moves.ts'
import { faultKinds } from '#app/features/sandbox/scenario/scenario.ts'
import { stuckOn } from '#app/features/sandbox/engine/trace.ts'
import { languages, type Language } from '#app/platform/language.ts'
import { valuesOf } from '#tests/support/html.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { givenPhone } from '#tests/support/sample-phone.ts'
import { AttemptPage } from './attempt-page.tsx'
import { AttemptsList } from './attempts-list.tsx'
import type { ShownAttempt } from './shown-attempt.ts'

const { texts, ...compiled } = givenPhone()
const { scenario } = compiled

const attempt: ShownAttempt & { isOlder: boolean } = {
  id: '019aa000-0000-7000-8000-000000000001',
  scenario: scenario.id,
  version: 1,
  mode: 'practice',
  outcome: 'given-up',
  finishedAt: '2026-11-22T18:30:00.000Z',
  seconds: 65,
  fieldErrors: 0,
  maxHint: 2,
  trapsTaken: 0,
  isOlder: false,
}

function render(trace: string, step = 1, language: Language = 'vi', changes = {}): string {
  const stage = { compiled, mode: 'practice', seed: 0 } as const
  const played = { stage, texts: texts[language], trace }
  const shown = { ...attempt, ...changes }
  return renderPage(
    <AttemptPage attempt={shown} title="Bài tập" played={played} step={step} />,
    language,
  )
}

/** The traces of people who do anything at all. */
const anyTrace = fc.array(fc.nat(1_000), { maxLength: 40 }).map((numbers) => {
  let attempt = beginAttempt(scenario, 'practice')
  for (const number of numbers) {
    const items: TraceItem[] = [
      ...possibleActions(scenario, attempt.world).map((each) => ({ ...each, after: 5 })),
      { do: 'hint', level: ([1, 2, 3, 4] as const)[number % 4] ?? 1, after: 5 },
      { do: 'stuck', on: stuckOn[number % stuckOn.length] ?? 'other', after: 5 },
      { do: 'undo', after: 5 },
    ]
    attempt = perform(
      scenario,
      attempt,
      items[number % items.length] ?? { do: 'undo', after: 0 },
    )
  }
  return formatTrace(attempt.trace)
})

describe.each(languages)('in %s', (language) => {
  test('every step of any attempt has its words and its screen, and nothing to press', () => {
    fc.assert(
      fc.property(anyTrace, fc.integer({ min: 1, max: 41 }), (trace, step) => {
        const page = render(trace, step, language)
        expect(page).toContain('<fieldset class="world-still" disabled="">')
        expect(page).not.toContain('<form')
        const ids = valuesOf(page, 'id')
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 40 },
    )
  })

  test('every outcome is said, in the list and on its page', () => {
    const outcomes = ['passed', 'finished', 'unsafe', 'given-up', 'invalid'] as const
    for (const outcome of outcomes) {
      for (const mode of ['practice', 'exam'] as const) {
        const shown = { ...attempt, outcome, mode, title: 'Bài tập' }
        const page = renderPage(
          <>
            <AttemptPage attempt={shown} title="Bài tập" played={undefined} step={1} />
            <AttemptsList attempts={[shown]} />
          </>,
          language,
        )
        expect(page).toContain(`/toi/luot/${attempt.id}`)
      }
    }
  })

  test('every kind of fault has its words', () => {
    const file = new URL(`../../../content/texts/${language}/replay.json`, import.meta.url)
    const { fault } = JSON.parse(readFileSync(file, 'utf8')) as { fault: object }
    expect(Object.keys(fault).sort()).toEqual([...faultKinds].sort())
  })
})

test('there is a way on from the first step and back from the last, which says how it ended', () => {
  const trace = 'h.1.10~h.2.10'

  expect(valuesOf(render(trace, 1), 'data-arrow')).toEqual(['ArrowRight'])
  expect(valuesOf(render(trace, 2), 'data-arrow')).toEqual(['ArrowLeft', 'ArrowRight'])
  expect(valuesOf(render(trace, 3), 'data-arrow')).toEqual(['ArrowLeft'])
  expect(valuesOf(render(trace, 99), 'data-arrow')).toEqual(['ArrowLeft'])
  expect(render(trace, 3)).toContain('Bước 3 trên 3')
})

test('a very long attempt is listed around the step looked at', () => {
  const trace = Array.from({ length: 1_000 }, () => 'q.what.1').join('~')
  const page = render(trace, 500)

  expect(page.match(/<li><a /g)).toHaveLength(60)
  expect(page).toContain('?buoc=480#buoc')
  expect(page).toContain('?buoc=541#buoc')
})

test('that the imitation has changed since is said, and whether it can still be shown', () => {
  expect(render('h.1.5', 1, 'vi', { isOlder: true })).toContain('đã được sửa')
  const gone = <AttemptPage attempt={attempt} title="Bài tập" played={undefined} step={1} />
  expect(renderPage(gone)).toContain('không chiếu lại từng bước được nữa')
})

test('times are those of Vietnam', () => {
  expect(render('h.1.5')).toContain('23/11/2026, 01:30')
})
