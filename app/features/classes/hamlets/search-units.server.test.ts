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

test('what has merged since is found by its old name', async () => {
  const { deps, staff } = await givenStaffWith('commune-official', 'c-11')
  const merger = { kind: 'merge' as const, unitIds: ['h-111', 'h-112'], on: '2026-02-01' }
  const into = [{ kind: 'thon' as const, name: 'Mới' }]
  const asked = { ...merger, into, source: '12/NQ', communeId: 'c-11' }
  expect(await changeHamlets(deps, staff, asked)).toMatchObject({ ok: true })

  expect(await searchUnits(deps, staff, 'thôn 2')).toMatchObject([
    {
      label: 'Thôn Mới, Xã Đông, Tỉnh Một',
      formerly: { name: 'Thôn 2', until: '2026-02-01', how: 'was' },
    },
  ])
})
