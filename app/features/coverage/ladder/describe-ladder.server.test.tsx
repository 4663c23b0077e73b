import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import {
  givenCoverage,
  givenPassed,
  givenResidents,
  type CoverageDeps,
} from '#tests/support/given-coverage.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { describeLadder } from './describe-ladder.server.ts'
import { LadderPage } from './ladder-page.tsx'
import type { LadderRow, LadderStep } from './shown-ladder.ts'

type Asked = { role: Role; held: string; unitId: string; order?: LadderStep }

async function ladderOf(deps: CoverageDeps, { role, held, unitId, order }: Asked) {
  const staff = await givenStaff(deps, { loginName: `${role}.${held}.${unitId}` })
  await givenRole(deps, staff, { role, unitId: held })
  return describeLadder(deps, staff, {
    ...{ unitId, day: '2026-03-01', group: 'everyone', order, language: 'vi' },
  })
}

const countAt = (row: LadderRow | undefined, step: LadderStep) =>
  row?.cells.find((cell) => cell.step === step)?.number

const idOf = (person?: { learnerId: string }) => person?.learnerId ?? ''

test('every rung is counted as readCoverage counts it, with its first day', async () => {
  const deps = await givenCoverage()
  const people = await givenResidents(deps, 'h-111', 3)
  for (const { learnerId } of people) await givenPassed(deps, learnerId, ['tra-cuu'])
  await givenPassed(deps, idOf(people[0]), ['lua-dao'])

  const ladder = await ladderOf(deps, {
    ...{ role: 'commune-official', held: 'c-11', unitId: 'c-11' },
  })
  if (!ladder.ok) throw new Error(ladder.failure.code)
  const { any, core, contents } = ladder.value
  const counted = (indicator: CellIndicator) => total.get(indicator)?.everyone
  const rows = contents.flatMap((part) => part.rows)
  const { total } = await readCoverage(deps, {
    ...{ unitId: 'c-11', day: '2026-03-01', mapDay: '2026-03-01' },
    indicators: [any, ...rows].flatMap(({ cells }) =>
      cells.map(({ indicator }) => indicator),
    ),
  })
  for (const { cells } of [any, ...rows]) {
    for (const { indicator, number } of cells) {
      expect(number).toEqual({ kind: 'count', count: counted(indicator) })
    }
  }
  expect(countAt(any, 'passed')).toEqual({ kind: 'count', count: 3 })
  expect(countAt(core.rows[0], 'passed')).toEqual({ kind: 'count', count: 1 })
  expect(any.cells[0]?.firstOn).toBe('2026-03-01')

  for (const language of ['vi', 'en'] as const) {
    const html = renderPage(<LadderPage {...ladder.value} />, language)
    expect(html).not.toContain('Người h-111')
    expect(html).toContain('P21')
  }
})

test('tasks are sorted by a rung within their content', async () => {
  const deps = await givenCoverage()
  const [one] = await givenResidents(deps, 'h-111', 1)
  const selling = deps.skills.skills
    .filter(({ id }) => id === 'mua-hang')
    .map((skill) => ({ ...skill, id: 'ban-hang' }))
  const skills = { ...deps.skills, skills: [...selling, ...deps.skills.skills] }
  await givenPassed(deps, one?.learnerId ?? '', ['mua-hang'])
  const asked = { role: 'trainer', held: 'h-111', unitId: 'h-111' } as const

  const ladder = await ladderOf({ ...deps, skills }, { ...asked, order: 'passed' })

  if (!ladder.ok) throw new Error(ladder.failure.code)
  const shopping = ladder.value.contents.find(({ id }) => id === 'mua-sam')
  expect(shopping?.rows.map(({ key }) => key)).toEqual([
    ...['content:mua-sam', 'mua-hang', 'ban-hang'],
  ])
})

test('from above the commune a few people are not told, nor what would tell them', async () => {
  const deps = await givenCoverage()
  const few = await givenResidents(deps, 'h-111', 3)
  const many = await givenResidents(deps, 'h-121', 12)
  for (const { learnerId } of [...few, ...many]) {
    await givenPassed(deps, learnerId, ['tra-cuu'])
  }
  const anyOf = async (unitId: string) => {
    const asked = { role: 'province-official', held: 'p-1', unitId } as const
    const ladder = await ladderOf(deps, asked)
    return ladder.ok ? countAt(ladder.value.any, 'passed') : ladder.failure.code
  }

  expect(await anyOf('p-1')).toEqual({ kind: 'count', count: 15 })
  expect(await anyOf('c-11')).toEqual({ kind: 'hidden' })
  // Fifteen less twelve would tell the three.
  expect(await anyOf('c-12')).toEqual({ kind: 'hidden' })
})

test.each([
  ['trainer', 'h-111', 'h-112'],
  ['commune-official', 'c-11', 'c-12'],
  ['content-editor', 'vn', 'c-11'],
] as const)('a %s of %s gets no ladder of %s', async (role, held, unitId) => {
  const deps = await givenCoverage()
  expect(await ladderOf(deps, { role, held, unitId })).toMatchObject({
    ...{ ok: false, failure: { code: 'not-your-unit' } },
  })
})
