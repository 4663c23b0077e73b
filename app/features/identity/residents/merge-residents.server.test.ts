import { expect, test } from 'vitest'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { tablesOf } from '#tests/support/database.ts'
import { lessonRead } from '#tests/support/events.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenStaff } from '#tests/support/staff.ts'
import { exportMyData } from '../export-my-data.server.ts'
import { eraseResident } from './erase-resident.server.ts'
import { listRegistered } from './list-registered.server.ts'
import { mergeResidents, partResidents } from './merge-residents.server.ts'
import { givenTrainer, namesIn } from '#tests/support/resident-trainer.ts'

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
