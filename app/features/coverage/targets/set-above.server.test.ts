import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { describeTargets } from './describe-targets.server.ts'
import { stateTarget } from './state-target.server.ts'
import { takeBackTarget } from './take-back-target.server.ts'

const about = { year: 2026, indicator: 'core.passed' } as const

async function given() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  const staffOf = async (role: Role, unitId: string) => {
    const staff = await givenStaff(deps, { loginName: `${role}.${unitId}` })
    const grant = await givenRole(deps, staff, { role, unitId })
    deps.advance(1)
    return { ...staff, grant }
  }
  type Someone = Awaited<ReturnType<typeof staffOf>>
  const state = (staff: Someone, unitId: string, targets: Record<string, string>) => {
    deps.advance(1)
    const form = { source: 'Kế hoạch 12', targets: new Map(Object.entries(targets)) }
    return stateTarget(deps, staff, { unitId, ...about, form: { ...form, isSure: false } })
  }
  const show = async (staff: Someone, unitId: string) => {
    const shown = await describeTargets(deps, staff, { unitId, ...about })
    if (!shown.ok) throw new Error(shown.failure.code)
    return shown.value
  }
  const takeBack = async (staff: Someone, unitId: string) => {
    deps.advance(1)
    const statement = (await show(staff, unitId)).own.history[0]?.id ?? ''
    return takeBackTarget(deps, staff, { unitId, statement })
  }
  return { deps, staffOf, state, show, takeBack }
}

test.each([
  ['commune-official', 'c-11', 'province-official', 'p-1', 'Tỉnh Một'],
  ['commune-official', 'c-11', 'national', 'vn', 'Việt Nam'],
  ['province-official', 'p-1', 'national', 'vn', 'Việt Nam'],
] as const)(
  'a %s of %s neither changes nor takes back the target of its unit that a %s set',
  async (role, unitId, above, aboveId, by) => {
    const { staffOf, state, show, takeBack } = await given()
    const [held, setter] = [await staffOf(role, unitId), await staffOf(above, aboveId)]
    await state(setter, unitId, { [unitId]: '900' })

    for (const adults of ['800', '1000']) {
      expect(await state(held, unitId, { [unitId]: adults })).toMatchObject({
        failure: {
          check: { flaws: [{ field: `target-${unitId}`, flaw: 'set-above', by }] },
        },
      })
    }
    expect(await takeBack(held, unitId)).toMatchObject({
      failure: { code: 'set-above', flaws: [{ by }] },
    })
    const shown = await show(held, unitId)
    expect(shown).toMatchObject({ own: { target: { adults: 900 } }, setAbove: by })
    expect((await show(setter, unitId)).setAbove).toBeUndefined()
  },
)

test('beside the target set for it a commune goes on setting those of its hamlets', async () => {
  const { staffOf, state, show } = await given()
  const commune = await staffOf('commune-official', 'c-11')
  const province = await staffOf('province-official', 'p-1')
  await state(province, 'c-11', { 'c-11': '900', 'h-111': '500' })

  const both = { 'c-11': '900', 'h-111': '400', 'h-112': '300' }
  expect(await state(commune, 'c-11', both)).toMatchObject({ value: { stated: 2 } })
  expect(await state(commune, 'c-11', both)).toMatchObject({
    failure: { check: { flaws: [{ field: 'target-h-111', flaw: 'nothing-changed' }] } },
  })
  expect((await show(commune, 'c-11')).below.map(({ target }) => target?.adults)).toEqual([
    ...[400, 300],
  ])
})

test('whoever set it, or stands above too, takes it back; then the commune sets its own', async () => {
  const { staffOf, state, takeBack } = await given()
  const commune = await staffOf('commune-official', 'c-11')
  const province = await staffOf('province-official', 'p-1')
  const nation = await staffOf('national', 'vn')
  await state(nation, 'c-11', { 'c-11': '900' })
  expect(await takeBack(province, 'c-11')).toMatchObject({ value: { back: 'withdrawn' } })
  expect((await state(commune, 'c-11', { 'c-11': '700' })).ok).toBe(true)
  expect((await state(commune, 'c-11', { 'c-11': '600' })).ok).toBe(true)
})

test('a target stays set from above when whoever set it has left that office', async () => {
  const { deps, staffOf, state, takeBack } = await given()
  const commune = await staffOf('commune-official', 'c-11')
  const province = await staffOf('province-official', 'p-1')
  await state(province, 'c-11', { 'c-11': '900' })
  deps.advance(24 * 60)
  await deps.db
    .insertInto('roleRevocation')
    .values({ grantId: province.grant, eventId: 'left', revokedOn: '2026-03-02' })
    .execute()
  expect(await state(commune, 'c-11', { 'c-11': '700' })).toMatchObject({
    failure: { check: { flaws: [{ flaw: 'set-above' }] } },
  })
  expect((await takeBack(commune, 'c-11')).ok).toBe(false)
})
