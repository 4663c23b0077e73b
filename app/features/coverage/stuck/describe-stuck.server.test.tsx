import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import { learningKinds } from '#app/features/learning/learning.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import {
  givenCoverage,
  givenResidents,
  type CoverageDeps,
} from '#tests/support/given-coverage.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { givenScenario, samplePersona } from '#tests/support/sample-scenario.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { describeStuck } from './describe-stuck.server.ts'
import { StuckPage } from './stuck-page.tsx'

const scenario = givenScenario({})
const kinds = learningKinds({
  findScenario: (slug) => (slug === 'sample' ? scenario : undefined),
  skillOfLesson: () => undefined,
})
const texts = {
  'screens.form.title': 'Tờ khai',
  'screens.form.number': 'Số định danh cá nhân',
  'traps.advert.title': 'Quảng cáo',
}
const compiled = { scenario, persona: samplePersona, texts: { vi: texts, en: texts } }

async function left(deps: CoverageDeps, learnerId: string, trace: string) {
  const happenedAt = deps.now().toISOString()
  const kind = kinds.find(({ type }) => type === 'attempt-left')
  const payload = {
    ...{ attempt: uuid(), scenario: 'sample', version: 1, mode: 'exam', trace },
  }
  const accepted = kind?.accept(payload, happenedAt)
  if (!accepted?.ok) throw new Error('What the player sends is not taken.')
  const event = { id: uuid(), type: 'attempt-left', subjectId: learnerId, happenedAt }
  await deps.record.append(deps, [{ ...event, payload: accepted.value }])
}

const span = { from: '2026-02-01', to: '2026-03-31' }

async function stuckFor(
  deps: CoverageDeps,
  { role, held, unitId }: { role: Role; held: string; unitId: string },
  days = span,
) {
  const staff = await givenStaff(deps, {
    loginName: `${role}.${held}.${unitId}.${days.to}`,
  })
  await givenRole(deps, staff, { role, unitId: held })
  const all = {
    ...deps,
    scenarios: { find: (slug: string) => (slug === 'sample' ? compiled : undefined) },
    lessons: { find: () => undefined },
    titleOf: () => 'Bài mẫu',
    lessonOf: () => 'bai-mau',
  }
  return describeStuck(all, staff, { unitId, ...days, language: 'vi' })
}

const wrongNumber = 'f.number.malformed.10~p.send.5'
const official = { role: 'commune-official', held: 'c-11', unitId: 'c-11' } as const
const province = { role: 'province-official', held: 'p-1' } as const

async function givenStuck(count: number) {
  const deps = await givenCoverage()
  const people = await givenResidents(deps, 'h-111', count)
  for (const { learnerId } of people) await left(deps, learnerId, wrongNumber)
  const [first] = people
  await left(deps, first?.learnerId ?? '', wrongNumber)
  const [child] = await givenResidents(deps, 'h-111', 1, {
    ...{ birthYear: 2014, hasGuardianAgreed: true },
  })
  await left(deps, child?.learnerId ?? '', wrongNumber)
  await left(deps, 'a-guest-of-nowhere', wrongNumber)
  return deps
}

test('adults of the unit are counted once each, in the words of the screen', async () => {
  const deps = await givenStuck(3)

  const stuck = await stuckFor(deps, official)

  if (!stuck.ok) throw new Error(stuck.failure.code)
  const places = stuck.value.scenarios[0]?.places ?? []
  expect(places.find(({ kind }) => kind === 'field')).toMatchObject({
    ...{ screen: 'Tờ khai', name: 'Số định danh cá nhân', learners: 3 },
    ...{ tries: { attempts: 4, troubled: 4 }, stopped: { kind: 'count', count: 3 } },
  })
  const html = renderPage(<StuckPage {...stuck.value} />)
  expect(html).toContain('Số định danh cá nhân')
  expect(html).not.toContain('Người h-111')
  expect(renderPage(<StuckPage {...stuck.value} />, 'en')).toContain('Field to fill in')
})

test('other days and other units have others', async () => {
  const deps = await givenStuck(3)
  const before = { from: '2026-01-01', to: '2026-02-28' }
  expect(await stuckFor(deps, official, before)).toMatchObject({ value: { scenarios: [] } })
  const beside = { role: 'commune-official', held: 'c-12', unitId: 'c-12' } as const
  expect(await stuckFor(deps, beside)).toMatchObject({ value: { scenarios: [] } })
})

test('attempts of the first and the last day of a span are in it, no others', async () => {
  const deps = await givenCoverage()
  const [{ learnerId } = { learnerId: '' }] = await givenResidents(deps, 'h-111', 1)
  const first = daysAfter(todayOf(deps.now), 1)
  for (const day of [-1, 0, 1, 2].map((days) => daysAfter(first, days))) {
    for (const time of ['00:00:00', '23:59:59']) {
      const now = () => new Date(`${day}T${time}+07:00`)
      await left({ ...deps, now }, learnerId, wrongNumber)
    }
  }

  const stuck = await stuckFor(deps, official, { from: first, to: daysAfter(first, 1) })

  if (!stuck.ok) throw new Error(stuck.failure.code)
  expect(stuck.value.scenarios[0]?.places).toContainEqual(
    expect.objectContaining({ tries: { attempts: 4, troubled: 4 } }),
  )
})

test('from above the commune places of fewer than ten are left out', async () => {
  const few = await givenStuck(3)
  const quarterOver = { from: '2026-02-01', to: '2026-03-31' }
  const own = await stuckFor(few, { ...province, unitId: 'c-11' }, quarterOver)
  if (!own.ok) throw new Error(own.failure.code)
  expect(own.value.scenarios.flatMap(({ places }) => places)).toEqual([])
  expect(own.value.scenarios[0]?.hidden).toBeGreaterThan(0)
  const many = await givenStuck(12)
  // A day more or less would tell of one evening: it is always of a whole quarter.
  const days = { from: '2026-03-01', to: '2026-03-01' }
  expect(await stuckFor(many, { ...province, unitId: 'c-11' }, days)).toMatchObject({
    value: { from: '2025-09-15', to: '2025-12-14', scenarios: [] },
  })
  const stuck = await stuckFor(many, { ...province, unitId: 'c-11' })
  if (!stuck.ok) throw new Error(stuck.failure.code)
  const field = stuck.value.scenarios[0]?.places.find(({ kind }) => kind === 'field')
  expect(field).toMatchObject({
    ...{ learners: 12, stopped: { kind: 'count', count: 12 } },
  })
})

test.each([
  ['p-1', 'chỉ xem ở từng xã'],
  ['h-111', 'xem gộp cả xã'],
])('from above the commune %s is not told by itself', async (unitId, words) => {
  const deps = await givenStuck(12)
  const stuck = await stuckFor(deps, { ...province, unitId })
  if (!stuck.ok) throw new Error(stuck.failure.code)
  expect(stuck.value).toMatchObject({ isElsewhere: true, scenarios: [] })
  expect(renderPage(<StuckPage {...stuck.value} />)).toContain(words)
})

test.each([
  ['trainer', 'h-111', 'h-112'],
  ['commune-official', 'c-11', 'c-12'],
  ['content-editor', 'vn', 'c-11'],
] as const)('a %s of %s is not told where %s gets stuck', async (role, held, unitId) => {
  const deps = await givenCoverage()
  expect(await stuckFor(deps, { role, held, unitId })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})
