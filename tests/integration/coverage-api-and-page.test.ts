import * as v from 'valibot'
import { expect, test } from 'vitest'
import { coverageReplySchema } from '#app/features/coverage/api/coverage-reply.ts'
import { columns } from '#app/features/coverage/cells/counts.ts'
import { describeCoverage } from '#app/features/coverage/overview/describe-coverage.server.ts'
import { groupParameter, readQuestion } from '#app/features/coverage/overview/question.ts'
import type { ShownNumber } from '#app/features/coverage/read/shown-number.ts'
import { coverageAddress, givenApi } from '#tests/support/coverage-api.ts'
import { givenPassed, givenResidents } from '#tests/support/given-coverage.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'

const said = (shown: ShownNumber) =>
  shown.kind === 'count' ? shown.count : shown.kind === 'hidden' ? 'hidden' : null

test('programs are told what the page tells the official who made their token', async () => {
  const { deps, get, tokenOf } = await givenApi()
  for (const [hamletId, sex, living, able] of [
    ['h-111', 'female', 30, 24],
    ['h-111', 'male', 20, 12],
    ['h-112', 'female', 14, 11],
    ['h-112', 'male', 12, 3],
  ] as const) {
    const residents = await givenResidents(deps, hamletId, living, { sex })
    for (const { learnerId } of residents.slice(0, able)) {
      await givenPassed(deps, learnerId, ['tra-cuu', 'lua-dao'])
    }
  }
  const staff = await givenStaff(deps, { loginName: 'of.province' })
  await givenRole(deps, staff, { role: 'province-official', unitId: 'p-1' })
  const query = 'unit=c-11&level=below&indicators=core.passed,listed'
  const { json } = await get(`${coverageAddress}?${query}`, await tokenOf('p-1'))
  const { items, day } = v.parse(coverageReplySchema, json)

  const seen = new Set<unknown>()
  for (const column of columns) {
    const search = new URLSearchParams({ nhom: groupParameter(column) })
    const question = readQuestion(search, { today: day, contents: [] })
    const page = await describeCoverage(deps, staff, { unitId: 'c-11', question })
    if (!page.ok) throw new Error(page.failure.code)
    const onPage = page.value.rows.map(({ unit, able, listed }) => [
      ...[unit?.id, said(able), said(listed)],
    ])
    const told = items.map(({ unit, counts }) => [
      ...[unit?.id, counts['core.passed']?.[column], counts['listed']?.[column]],
    ])
    expect([column, told]).toEqual([column, onPage])
    for (const row of told) for (const cell of row.slice(1)) seen.add(cell)
  }
  expect(seen.has('hidden')).toBe(true)
  expect([...seen].some((cell) => typeof cell === 'number' && cell >= 10)).toBe(true)
})
