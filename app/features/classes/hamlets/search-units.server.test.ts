import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import { namedUnitsOn } from '#app/composition.server.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { changeHamlets } from './change-hamlets.server.ts'
import { searchUnits } from './search-units.server.ts'

async function givenStaffWith(role: Role, unitId: string) {
  const deps = { ...(await givenDeps()), unitsOn: namedUnitsOn }
  await foundSmallCountry(deps)
  const staff = await givenStaff(deps)
  await givenRole(deps, staff, { role, unitId })
  const search = async (text: string) =>
    (await searchUnits(deps, staff, text)).map(({ label }) => label)
  return { deps, staff, search }
}

test.each<[Role, string, string, string[]]>([
  ['commune-official', 'c-11', 'thon 1', ['Thôn 1, Xã Đông, Tỉnh Một']],
  ['commune-official', 'c-11', 'phuong tay', []],
  ['province-official', 'p-1', 'phường tây', ['Phường Tây, Tỉnh Một']],
  ['province-official', 'p-1', 'nam', []],
  ['national', 'vn', 'xã nam', ['Xã Nam, Thành phố Hai']],
  ['operator', 'vn', 'thuc hanh', ['Tỉnh Thực Hành', 'Xã Thực Hành, Tỉnh Thực Hành']],
  ['content-editor', 'vn', 'nam', []],
])('%s at %s searches %j within their reach', async (role, unitId, text, labels) => {
  const { search } = await givenStaffWith(role, unitId)

  expect(await search(text)).toEqual(labels)
})

const formerly = { name: 'Thôn 2', until: '2026-02-01', how: 'joined' }
const merged = { label: 'Thôn Mới, Xã Đông, Tỉnh Một', formerly }

async function givenMerger() {
  const { deps, staff } = await givenStaffWith('commune-official', 'c-11')
  const merger = { kind: 'merge' as const, unitIds: ['h-111', 'h-112'], on: '2026-02-01' }
  const into = [{ kind: 'thon' as const, name: 'Mới' }]
  const asked = { ...merger, into, source: '12/NQ', communeId: 'c-11' }
  expect(await changeHamlets(deps, staff, asked)).toMatchObject({ ok: true })

  return { deps, staff }
}

test('what has merged since is found by its old name', async () => {
  const { deps, staff } = await givenMerger()

  expect(await searchUnits(deps, staff, 'thôn 2')).toMatchObject([merged])
})

test('what became of a hamlet is told beyond reach, where nothing within bears the name', async () => {
  const { deps } = await givenMerger()
  const elsewhere = await givenStaff(deps, { loginName: 'nam', displayName: 'Nam' })
  await givenRole(deps, elsewhere, { role: 'commune-official', unitId: 'c-21' })
  const editor = await givenStaff(deps, { loginName: 'bien.tap', displayName: 'Biên' })
  await givenRole(deps, editor, { role: 'content-editor', unitId: 'vn' })

  expect(await searchUnits(deps, elsewhere, 'thôn 2')).toMatchObject([
    { ...merged, isBeyond: true },
  ])
  expect(await searchUnits(deps, editor, 'thôn 2')).toEqual([])
})

test('a name within reach keeps quiet what bore it beyond', async () => {
  const { deps } = await givenMerger()
  const above = await givenStaff(deps, { loginName: 'nam', displayName: 'Nam' })
  await givenRole(deps, above, { role: 'commune-official', unitId: 'c-12' })
  const hamlet = { kind: 'thon' as const, name: 'Thôn 2' }
  const founded = await changeHamlets(deps, above, {
    ...{ kind: 'split' as const, unitIds: ['h-121'], on: '2026-02-01' },
    ...{
      into: [
        { ...hamlet, name: '2' },
        { ...hamlet, name: '3' },
      ],
      source: '13/NQ',
    },
    communeId: 'c-12',
  })
  expect(founded).toMatchObject({ ok: true })

  const found = await searchUnits(deps, above, 'thôn 2')
  expect(found).toHaveLength(1)
  expect(found[0]).not.toHaveProperty('isBeyond')
})
