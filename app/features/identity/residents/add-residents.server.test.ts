import { expect, test } from 'vitest'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { tablesOf } from '#tests/support/database.ts'
import { givenDeps, givenPerson } from '#tests/support/people.ts'
import { givenResident, residentDraft } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { addResidents } from './add-residents.server.ts'

async function givenTrainer() {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  return { deps, trainer }
}
const agreed = ['class-list'] as const

test('those a trainer writes down live in the hamlet from today on, and agreed to be listed', async () => {
  const { deps, trainer } = await givenTrainer()
  const drafts = [
    residentDraft({ household: '12' }),
    residentDraft({ displayName: 'Trần Văn Nam', birthYear: null, sex: null }),
  ]

  const added = await addResidents(deps, trainer, { hamletId: 'h-111', drafts, agreed })

  if (!added.ok) throw new Error(added.failure.code)
  expect(await listResidentsOf(deps.db, ['h-111'], '2026-02-28')).toEqual([])
  const listed = await listResidentsOf(deps.db, ['h-111'], '2026-03-01')
  expect(listed).toMatchObject([
    { displayName: 'Trần Văn Nam', birthYear: null, household: null },
    { displayName: 'Nguyễn Thị Lan', birthYear: 1962, household: '12' },
  ])
  expect(added.value.map(({ id }) => id)).toEqual([listed[1]?.id, listed[0]?.id])
  const { event, consent } = await tablesOf(deps.db, ['event', 'consent'])
  expect(consent).toHaveLength(2)
  expect(consent?.[0]).toContain(`"askedBy":"${trainer.learnerId}"`)
  expect(JSON.stringify(event)).toContain('60-up')
  expect(JSON.stringify(event)).not.toMatch(/birthYear|Lan|Nam/)
})

test.each([
  ['somebody else’s hamlet', 'h-112', 'not-your-unit'],
  ['the commune above', 'c-11', 'not-your-unit'],
  ['what is no unit', 'nowhere', 'unit-not-found'],
])('nobody is written down in %s', async (_where, hamletId, code) => {
  const { deps, trainer } = await givenTrainer()

  const adding = { hamletId, drafts: [residentDraft()], agreed }

  expect(await addResidents(deps, trainer, adding)).toMatchObject({ failure: { code } })
  expect(await tablesOf(deps.db, ['residence'])).toEqual({ residence: [] })
})

test.each(['commune-official', 'operator'] as const)(
  'a %s writes down nobody by name',
  async (role) => {
    const deps = await givenDeps()
    const official = await givenStaff(deps)
    await givenRole(deps, official, { role, unitId: role === 'operator' ? 'vn' : 'c-11' })

    const adding = { hamletId: 'h-111', drafts: [residentDraft()], agreed }

    expect(await addResidents(deps, official, adding)).toMatchObject({
      failure: { code: 'not-your-unit' },
    })
  },
)

test('people live in hamlets, not in communes', async () => {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'c-11' })

  const adding = { hamletId: 'c-11', drafts: [residentDraft()], agreed }

  expect(await addResidents(deps, trainer, adding)).toMatchObject({
    failure: { code: 'not-a-hamlet' },
  })
})

test('who was not asked is not written down', async () => {
  const { deps, trainer } = await givenTrainer()
  const adding = { hamletId: 'h-111', drafts: [residentDraft()], agreed: [] }

  expect(await addResidents(deps, trainer, adding)).toMatchObject({
    failure: { code: 'not-agreed' },
  })
})

test.each([
  [{ displayName: '' }, 'name-missing'],
  [{ displayName: 'Lan '.repeat(30) }, 'name-too-long'],
  [{ displayName: 'Lan 001162012345' }, 'identity-number'],
  [{ household: '001 162 012 345' }, 'identity-number'],
  [{ birthYear: 2020 }, 'too-young'],
  [{ birthYear: 2013 }, 'guardian-missing'],
  [{ phone: '0912345678' }, 'phone-needs-consent'],
])('%j is refused, and all with it: %s', async (wrong, problem) => {
  const { deps, trainer } = await givenTrainer()
  const drafts = [residentDraft({ displayName: 'Người khác' }), residentDraft(wrong)]

  const added = await addResidents(deps, trainer, { hamletId: 'h-111', drafts, agreed })

  expect(added).toEqual({
    ok: false,
    failure: { code: 'bad-drafts', problems: [[], [problem]] },
  })
  expect(await tablesOf(deps.db, ['residence'])).toEqual({ residence: [] })
})

test('a child is listed when a parent or guardian agreed too', async () => {
  const { deps, trainer } = await givenTrainer()
  const drafts = [residentDraft({ birthYear: 2013, hasGuardianAgreed: true })]

  const added = await addResidents(deps, trainer, { hamletId: 'h-111', drafts, agreed })

  expect(added.ok).toBe(true)
  const { person } = await tablesOf(deps.db, ['person'])
  expect(JSON.stringify(person)).toContain('guardianAgreedAt\\":\\"2026-03-01T10:00')
})

test('a telephone is one person’s, in the list as everywhere', async () => {
  const { deps, trainer } = await givenTrainer()
  const { phone } = await givenPerson(deps)
  const twice = { phone: '0987654321' }
  const drafts = [residentDraft({ phone }), residentDraft(twice), residentDraft(twice)]
  const both = ['class-list', 'contact-phone'] as const

  const added = await addResidents(deps, trainer, {
    ...{ hamletId: 'h-111', drafts },
    agreed: both,
  })

  expect(added).toMatchObject({
    failure: { problems: [['phone-taken'], [], ['phone-taken']] },
  })
})

test('consent to be called is noted of those alone who gave a telephone', async () => {
  const deps = await givenDeps()
  await givenResident(deps, { agreed: ['class-list', 'contact-phone'] })

  const { consent } = await tablesOf(deps.db, ['consent'])

  expect(consent).toHaveLength(1)
})
