import { expect, test } from 'vitest'
import { findTraitOf } from '#tests/support/residents.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { tablesOf } from '#tests/support/database.ts'
import { givenResident } from '#tests/support/residents.ts'
import { setConsents } from '../set-consents.server.ts'
import { askConsent } from './ask-consent.server.ts'
import { setGroups } from './set-groups.server.ts'
import { givenTrainer, namesIn } from '#tests/support/resident-trainer.ts'

const today = '2026-03-01'

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
