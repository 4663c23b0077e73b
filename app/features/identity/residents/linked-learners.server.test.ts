import { expect, test } from 'vitest'
import type { EventDraft } from '#app/features/record/record.ts'
import {
  listLearnersBehind,
  listLinkedLearnerIds,
} from '#db/queries/learner-links.server.ts'
import { givenDeps } from '#tests/support/people.ts'

const told = (id: string, type: string, payload: unknown): EventDraft => ({
  ...{ id, type, subjectId: 'whoever', payload },
  happenedAt: '2026-03-01T09:00:00.000Z',
})
const merged = (id: string, from: string, to: string) =>
  told(id, 'residents-merged', { from, to })
const linked = (id: string, from: string, to: string) =>
  told(id, 'learner-linked', { from, to })

test('what was merged brings its own along, and goes again with them', async () => {
  const deps = await givenDeps()
  await deps.record.append(deps, [
    linked('1', 'guest', 'child'),
    merged('2', 'child', 'parent'),
    merged('3', 'parent', 'grandparent'),
  ])
  const behind = () => listLinkedLearnerIds(deps.db, 'grandparent')

  expect(await behind()).toEqual(['child', 'guest', 'parent'])

  await deps.record.append(deps, [told('4', 'residents-parted', { merge: '2' })])

  expect(await behind()).toEqual(['parent'])
  expect(await listLinkedLearnerIds(deps.db, 'child')).toEqual(['guest'])
})

test('a merge in a circle ends', async () => {
  const deps = await givenDeps()
  await deps.record.append(deps, [merged('1', 'one', 'two'), merged('2', 'two', 'one')])

  expect(await listLinkedLearnerIds(deps.db, 'one')).toEqual(['two'])
  expect(await listLearnersBehind(deps.db, ['one', 'three'])).toEqual([
    { ownerId: 'one', learnerId: 'one' },
    { ownerId: 'one', learnerId: 'two' },
    { ownerId: 'three', learnerId: 'three' },
  ])
})
