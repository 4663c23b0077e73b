import { expect, test } from 'vitest'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { addRoster } from './add-roster.server.ts'
import { previewRoster } from './preview-roster.server.ts'

async function givenTrainer() {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const look = (text: string) =>
    previewRoster(deps, trainer, { hamletId: 'h-111', text, hasGuardianAgreed: false })
  const save = async (text: string, ticked: object = {}) => {
    const seen = await look(text)
    return addRoster(deps, trainer, {
      ...{ hamletId: 'h-111', text, hasGuardianAgreed: false, areListed: true },
      ...{ areCalled: false, anyway: [], seen: seen.ok ? seen.value.seen : '' },
      ...ticked,
    })
  }
  const names = async () => {
    const listed = await listResidentsOf(deps.db, ['h-111'], '2026-03-01')
    return listed.map(({ displayName, phone }) =>
      phone ? `${displayName} *` : displayName,
    )
  }
  return { deps, trainer, look, save, names }
}

test('a pasted list is written down at once, and again it changes nothing', async () => {
  const { save, names } = await givenTrainer()
  const text = 'Lê Thị Hoa; 1950; nữ; 1\nTrần Văn Nam; 1970; nam; 2'

  expect(await save(text)).toEqual({ ok: true, value: { added: 2, skipped: 0 } })
  expect(await save(text)).toMatchObject({ failure: { code: 'all-there' } })
  expect(await names()).toEqual(['Lê Thị Hoa', 'Trần Văn Nam'])
})

test('who is there already is found, however they are written, and left out', async () => {
  const { deps, look, save, names } = await givenTrainer()
  await givenResident(deps, { displayName: 'Nguyễn Thị Lan', birthYear: 1962 })
  await givenResident(deps, {
    displayName: 'Lý Văn Sơn',
    birthYear: 1980,
    hamletId: 'h-112',
  })
  const text = [
    'NGUYEN THI  LAN; 1962',
    'Nguyễn Thị Lan; 1990',
    'Lý Văn Sơn; 1980',
    'Bùi Văn Tám; 1977',
    'bùi văn tám',
  ].join('\n')

  const seen = await look(text)

  if (!seen.ok) throw new Error(seen.failure.code)
  expect(seen.value.lines.map(({ twin }) => twin)).toEqual([
    { where: 'hamlet', name: 'Nguyễn Thị Lan', household: null, birthYear: 1962 },
    undefined,
    { where: 'commune' },
    undefined,
    { where: 'list', line: 4 },
  ])
  expect(await save(text, { anyway: [5] })).toEqual({
    ok: true,
    value: { added: 3, skipped: 2 },
  })
  expect(await names()).toEqual([
    ...['Bùi Văn Tám', 'Nguyễn Thị Lan', 'Nguyễn Thị Lan', 'bùi văn tám'],
  ])
})

test('a wrong line keeps all from being written, and says what is wrong', async () => {
  const { save, names } = await givenTrainer()

  expect(await save('Lê Thị Hoa; 1950\nLan; 001162012345')).toMatchObject({
    failure: {
      code: 'bad-lines',
      preview: { lines: [{ problems: [] }, { problems: ['identity-number'] }] },
    },
  })
  expect(await names()).toEqual([])
})

test.each([
  ['nobody was asked', { areListed: false }, 'not-agreed'],
  ['other lines were looked at', { seen: 'others' }, 'not-looked-at'],
])('nothing is written where %s', async (_case, ticked, code) => {
  const { save, names } = await givenTrainer()

  expect(await save('Lê Thị Hoa', ticked)).toMatchObject({
    failure: { code, preview: { lines: [{}] } },
  })
  expect(await names()).toEqual([])
})

test('telephones are kept of those alone who agreed to be called', async () => {
  const { save, names } = await givenTrainer()
  await save('Lê Thị Hoa; 0912345678')
  await save('Trần Văn Nam; 0987654321', { areCalled: true })

  expect(await names()).toEqual(['Lê Thị Hoa', 'Trần Văn Nam *'])
})

test.each([
  ['', 'nothing-written'],
  ['Lan\n'.repeat(501), 'too-many-lines'],
])('%j is refused: %s', async (text, code) => {
  const { look } = await givenTrainer()

  expect(await look(text)).toMatchObject({ failure: { code } })
})

test('a list for somebody else’s hamlet is not even looked at', async () => {
  const { deps, trainer } = await givenTrainer()
  const input = { hamletId: 'h-112', text: 'Lan', hasGuardianAgreed: false }

  expect(await previewRoster(deps, trainer, input)).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})
