import { beforeEach, expect, test } from 'vitest'
import type { Staff } from '#app/features/identity/visitor.ts'
import { givenPassed } from '#tests/support/given-coverage.ts'
import {
  answersNow,
  givenOfficial,
  givenReports,
  period,
  submitNow,
  type ReportTestDeps,
} from '#tests/support/given-reports.ts'
import { givenResident } from '#tests/support/residents.ts'
import { describeCoverage } from '../overview/describe-coverage.server.ts'
import { readQuestion } from '../overview/question.ts'
import { readSubmitted } from './read-submitted.server.ts'

let deps: ReportTestDeps
let commune: Staff
let province: Staff

beforeEach(async () => {
  deps = await givenReports()
  commune = await givenOfficial(deps, 'commune-official', 'c-11')
  province = await givenOfficial(deps, 'province-official', 'p-1')
})

/** So many of a hamlet pass what the core set asks for, in the period. */
async function givenAble(hamletId: string, count: number): Promise<void> {
  const then = { ...deps, now: () => new Date('2026-02-01T10:00:00.000Z') }
  for (let each = 0; each < count; each += 1) {
    const { learnerId } = await givenResident(then, {
      displayName: `${hamletId} ${each}`,
      hamletId,
    })
    await givenPassed(then, learnerId, ['tra-cuu', 'lua-dao'])
  }
}

test('the report of a commune says no more of it than the page of its province', async () => {
  await givenAble('h-111', 12)
  await givenAble('h-121', 3)
  const answers = await answersNow(deps, commune)
  expect(await submitNow(deps, commune, { words: { answers } })).toMatchObject({ ok: true })

  const page = await describeCoverage(deps, province, {
    unitId: 'p-1',
    question: readQuestion(new URLSearchParams('ngay=2026-02-14&ban-do=ngay-do'), {
      ...{ today: '2026-03-01', contents: [] },
    }),
  })
  // Twelve and three are fifteen: to hide the three, the page hides the twelve as well.
  const rows = page.ok ? page.value.rows : []
  expect(rows.map(({ able }) => able.kind)).toEqual(['hidden', 'hidden'])
  const asked = { unitId: 'c-11', period }
  const seen = await readSubmitted(deps, province, asked)
  expect(seen.ok && seen.value.body.figures.basic.able).toBe('hidden')
  const own = await readSubmitted(deps, commune, asked)
  expect(own.ok && own.value.body.figures.basic.able).toBe(12)
})
