import { expect, test } from 'vitest'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { findTraitOf } from '#tests/support/residents.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { tablesOf } from '#tests/support/database.ts'
import { lessonRead } from '#tests/support/events.ts'
import { givenDeps, givenPerson } from '#tests/support/people.ts'
import { givenResident, residentDraft } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { exportMyData } from '../export-my-data.server.ts'
import { setConsents } from '../set-consents.server.ts'
import { askConsent } from './ask-consent.server.ts'
import { editResident } from './edit-resident.server.ts'
import { eraseResident } from './erase-resident.server.ts'
import { listRegistered } from './list-registered.server.ts'
import { mergeResidents, partResidents } from './merge-residents.server.ts'
import { moveResident } from './move-resident.server.ts'
import { renewAgeBands } from './renew-age-bands.server.ts'
import { setGroups } from './set-groups.server.ts'

const today = '2026-03-01'

async function givenTrainer(unitId = 'h-111') {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId })
  return { deps, trainer }
}

async function namesIn(deps: Parameters<typeof givenResident>[0], hamletId: string) {
  const listed = await listResidentsOf(deps.db, [hamletId], today)
  return listed.map(({ displayName }) => displayName)
}

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

test('groups are noted once agreed to, and wiped when that is taken back', async () => {
  const { deps, trainer } = await givenTrainer()
  const { id: personId, learnerId } = await givenResident(deps)
  const set = () => setGroups(deps, trainer, { personId, groups: ['poor', 'disabled'] })
  const ask = (isGiven: boolean) =>
    askConsent(deps, trainer, { personId, purpose: 'groups', isGiven })

  expect(await set()).toMatchObject({ failure: { code: 'not-agreed' } })
  deps.advance(1)
  await ask(true)
  await set()
  expect(await findTraitOf(deps.db, learnerId)).toMatchObject({
    groups: '["disabled","poor"]',
  })
  deps.advance(1)
  await ask(false)
  expect(await findTraitOf(deps.db, learnerId)).toMatchObject({ groups: '[]' })
  expect(await tablesOf(deps.db, ['personGroup'])).toEqual({ personGroup: [] })
})

test('the person takes back by themself what a trainer asked, with the same effect', async () => {
  const { deps, trainer } = await givenTrainer()
  const { id: personId } = await givenResident(deps)
  await askConsent(deps, trainer, { personId, purpose: 'groups', isGiven: true })
  await setGroups(deps, trainer, { personId, groups: ['poor'] })

  await setConsents(deps, personId, [])

  expect(await tablesOf(deps.db, ['personGroup'])).toEqual({ personGroup: [] })
  expect(await namesIn(deps, 'h-111')).toEqual(['Nguyễn Thị Lan'])
})

test('a telephone comes with the consent to be called, and goes with it', async () => {
  const { deps, trainer } = await givenTrainer()
  const { id: personId } = await givenResident(deps)
  const ask = (isGiven: boolean, phone?: string) =>
    askConsent(deps, trainer, { personId, purpose: 'contact-phone', isGiven, phone })
  const phone = async () =>
    (await listResidentsOf(deps.db, ['h-111'], today)).map((each) => each.phone)

  expect(await ask(true)).toMatchObject({ failure: { code: 'phone-missing' } })
  await ask(true, '0912345678')
  expect(await phone()).toEqual(['0912345678'])
  await ask(false)
  expect(await phone()).toEqual([null])
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

async function givenTwoRecords(deps: Awaited<ReturnType<typeof givenDeps>>) {
  const kept = await givenResident(deps)
  const other = await givenResident(deps, { displayName: 'Bác Lan' })
  await deps.record.append(deps, [
    lessonRead(kept.learnerId, { skill: 'sign-in' }),
    lessonRead(other.learnerId, { skill: 'look-up' }),
  ])
  return { kept, other }
}

test('merging joins what was done, and parting gives both back as they were', async () => {
  const { deps, trainer } = await givenTrainer()
  const { kept, other } = await givenTwoRecords(deps)
  const before = [
    await listProgress(deps, kept.learnerId),
    await listProgress(deps, other.learnerId),
  ]

  await mergeResidents(deps, trainer, { keptId: kept.id, otherId: other.id })

  expect(await namesIn(deps, 'h-111')).toEqual(['Nguyễn Thị Lan'])
  const joined = await listProgress(deps, kept.learnerId)
  expect(joined.skills.map(({ skill }) => skill).sort()).toEqual(['look-up', 'sign-in'])

  const { id: mergeId } = await deps.db
    .selectFrom('learnerMerge')
    .select('id')
    .executeTakeFirstOrThrow()
  const part = () => partResidents(deps, trainer, { personId: kept.id, mergeId })
  expect(await part()).toMatchObject({ ok: true })
  expect(await part()).toMatchObject({ failure: { code: 'merge-not-found' } })

  expect(await namesIn(deps, 'h-111')).toEqual(['Bác Lan', 'Nguyễn Thị Lan'])
  expect([
    await listProgress(deps, kept.learnerId),
    await listProgress(deps, other.learnerId),
  ]).toEqual(before)
})

test('the record that stays is exported and erased with what was merged into it', async () => {
  const { deps, trainer } = await givenTrainer()
  const { kept, other } = await givenTwoRecords(deps)
  await mergeResidents(deps, trainer, { keptId: kept.id, otherId: other.id })

  const exported = await exportMyData(deps, kept.id)
  expect(JSON.stringify(exported)).toContain('look-up')
  expect(exported).toMatchObject({
    value: { otherRecords: [{ displayName: 'Bác Lan' }] },
  })

  await eraseResident(deps, trainer, kept.id)
  const { person } = await tablesOf(deps.db, ['person'])
  expect(person).toHaveLength(1)
})

test('a record is not merged with itself, nor twice, nor an official’s into another', async () => {
  const { deps, trainer } = await givenTrainer()
  const { kept, other } = await givenTwoRecords(deps)
  const official = await givenStaff(deps, { loginName: 'an.official' })
  const listing = { personId: official.id, hamletId: 'h-111', known: {} }
  await listRegistered(deps, trainer, listing)
  const merge = (otherId: string) =>
    mergeResidents(deps, trainer, { keptId: kept.id, otherId })

  expect(await merge(kept.id)).toMatchObject({ failure: { code: 'same-record' } })
  expect(await merge(official.id)).toMatchObject({ failure: { code: 'is-staff' } })
  await merge(other.id)
  expect(await merge(other.id)).toMatchObject({ failure: { code: 'resident-not-found' } })
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
