import { expect, test } from 'vitest'
import { givenResident } from '#tests/support/residents.ts'
import { listNames } from './list-names.server.ts'
import { givenJoining } from '#tests/support/joining.ts'

test('of people only their names are listed, and what tells two of one name apart', async () => {
  const { deps, joined } = await givenJoining({
    id: 'a',
    birthYear: 1962,
    phone: '0912345678',
  })
  await givenResident(deps, { id: 'b', birthYear: 1980, household: 'Nhà 3' })
  await givenResident(deps, { id: 'c', displayName: 'Đỗ Văn Ổn', birthYear: 1950 })

  expect(await listNames(deps, joined)).toEqual([
    {
      letter: 'L',
      people: [
        { personId: 'a', name: 'Nguyễn Thị Lan', tell: '1962' },
        { personId: 'b', name: 'Nguyễn Thị Lan', tell: '1980' },
      ],
    },
    { letter: 'Ô', people: [{ personId: 'c', name: 'Đỗ Văn Ổn', tell: undefined }] },
  ])
})
