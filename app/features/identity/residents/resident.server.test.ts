import { expect, test } from 'vitest'
import { findTraitOf } from '#tests/support/residents.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { tablesOf } from '#tests/support/database.ts'
import { givenPerson } from '#tests/support/people.ts'
import { givenResident, residentDraft } from '#tests/support/residents.ts'
import { askConsent } from './ask-consent.server.ts'
import { editResident } from './edit-resident.server.ts'
import { eraseResident } from './erase-resident.server.ts'
import { listRegistered } from './list-registered.server.ts'
import { mergeResidents, partResidents } from './merge-residents.server.ts'
import { moveResident } from './move-resident.server.ts'
import { renewAgeBands } from './renew-age-bands.server.ts'
import { setGroups } from './set-groups.server.ts'
import { givenTrainer, namesIn } from '#tests/support/resident-trainer.ts'

const today = '2026-03-01'

test('what is known of somebody is changed, and what they are counted as with it', async () => {
  const { deps, trainer } = await givenTrainer()
  const { id, learnerId } = await givenResident(deps)
  const draft = residentDraft({ displayName: 'Bác Lan', birthYear: 2000, household: '7' })
  deps.advance(1)

  expect(await editResident(deps, trainer, { personId: id, draft })).toMatchObject({
    ok: true,
  })
  expect(await listResidentsOf(deps.db, ['h-111'], today)).toMatchObject([
    { displayName: 'Bác Lan', birthYear: 2000, household: '7' },
  ])
  expect(await findTraitOf(deps.db, learnerId)).toMatchObject({ ageBand: '18-34' })
})

test('a wrong change is refused', async () => {
  const { deps, trainer } = await givenTrainer()
  const { id: personId } = await givenResident(deps)
  const draft = residentDraft({ displayName: '001162012345', birthYear: 2015 })

  expect(await editResident(deps, trainer, { personId, draft })).toEqual({
    ok: false,
    failure: { code: 'bad-draft', problems: ['identity-number', 'guardian-missing'] },
  })
})

test('somebody moves to another hamlet of the trainer’s, and to no other', async () => {
  const { deps, trainer } = await givenTrainer('c-11')
  const { id: personId } = await givenResident(deps)
  deps.advance(1)

  await moveResident(deps, trainer, { personId, hamletId: 'h-112' })

  expect([await namesIn(deps, 'h-111'), await namesIn(deps, 'h-112')]).toEqual([
    [],
    ['Nguyễn Thị Lan'],
  ])
  expect(await moveResident(deps, trainer, { personId, hamletId: 'h-121' })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})

test('whose record stands on the list is erased, not unlisted; an account leaves the list', async () => {
  const { deps, trainer } = await givenTrainer()
  const { id: personId } = await givenResident(deps)
  const account = await givenPerson(deps)
  const listing = { personId: account.id, hamletId: 'h-111', known: { birthYear: 1950 } }
  await listRegistered(deps, trainer, listing)
  expect(await namesIn(deps, 'h-111')).toEqual(['Bác Luyện', 'Nguyễn Thị Lan'])

  const leave = { personId, purpose: 'class-list', isGiven: false } as const
  expect(await askConsent(deps, trainer, leave)).toMatchObject({
    failure: { code: 'erase-instead' },
  })
  expect(await eraseResident(deps, trainer, personId)).toMatchObject({
    value: { outcome: 'erased' },
  })
  expect(await eraseResident(deps, trainer, account.id)).toMatchObject({
    value: { outcome: 'left-the-list' },
  })
  expect(await namesIn(deps, 'h-111')).toEqual([])
  const { person, residence } = await tablesOf(deps.db, ['person', 'residence'])
  expect(JSON.stringify(person)).not.toContain('Nguyễn Thị Lan"')
  expect(JSON.stringify(person)).toContain('0912345678')
  expect(residence).toHaveLength(2)
})

test('nothing is done to the people of somebody else’s hamlet', async () => {
  const { deps, trainer } = await givenTrainer()
  const own = await givenResident(deps)
  const { id: personId } = await givenResident(deps, { hamletId: 'h-112' })
  const before = await tablesOf(deps.db, ['event', 'person', 'consent'])

  const answers = [
    await editResident(deps, trainer, { personId, draft: residentDraft() }),
    await moveResident(deps, trainer, { personId, hamletId: 'h-111' }),
    await askConsent(deps, trainer, { personId, purpose: 'groups', isGiven: true }),
    await setGroups(deps, trainer, { personId, groups: ['poor'] }),
    await mergeResidents(deps, trainer, { keptId: own.id, otherId: personId }),
    await partResidents(deps, trainer, { personId, mergeId: 'any' }),
    await eraseResident(deps, trainer, personId),
    await listRegistered(deps, trainer, { personId, hamletId: 'h-112', known: {} }),
  ]

  for (const answer of answers) {
    expect(answer).toEqual({ ok: false, failure: { code: 'not-your-unit' } })
  }
  expect(await tablesOf(deps.db, ['event', 'person', 'consent'])).toEqual(before)
})

test('who has grown older is counted so from the first of January, once', async () => {
  const { deps } = await givenTrainer()
  const { learnerId } = await givenResident(deps, { birthYear: 1967 })
  await givenResident(deps, { birthYear: null })

  expect(await renewAgeBands(deps, '2026-12-31')).toBe(0)
  expect(await renewAgeBands(deps, '2027-01-05')).toBe(1)
  expect(await renewAgeBands(deps, '2027-02-05')).toBe(0)
  expect(await findTraitOf(deps.db, learnerId, '2027-01-01')).toMatchObject({
    ageBand: '60-up',
  })
})
