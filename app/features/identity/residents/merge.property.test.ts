import * as fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { attemptFinished, lessonRead } from '#tests/support/events.ts'
import { givenDeps } from '#tests/support/people.ts'

// Three records at most of one person, and what was done under each, before and after.
const who = fc.constantFrom(0, 1, 2)
const done = fc.record({ who, isExam: fc.boolean(), skill: fc.constantFrom('one', 'two') })
const doings = fc.array(done, { maxLength: 8 })
const merge = fc.record({ from: who, to: who }).filter(({ from, to }) => from !== to)

test('merging in any way and parting again gives everybody the progress they had', async () => {
  const deps = await givenDeps()
  await fc.assert(
    fc.asyncProperty(
      doings,
      fc.array(merge, { minLength: 1, maxLength: 4 }),
      async (all, merges) => {
        const ids = [uuid(), uuid(), uuid()]
        const idOf = (place: number) => ids[place] ?? ''
        const told = (id: string, type: string, payload: unknown) => ({
          ...{ id, type, subjectId: idOf(0), payload },
          happenedAt: '2026-03-01T09:00:00.000Z',
        })
        const progress = () => Promise.all(ids.map((id) => listProgress(deps, id)))
        await deps.record.append(
          deps,
          all.map(({ who: place, isExam, skill }) =>
            isExam
              ? attemptFinished(idOf(place), { skill })
              : lessonRead(idOf(place), { skill }),
          ),
        )
        const before = await progress()

        const merged = merges.map(({ from, to }) =>
          told(uuid(), 'residents-merged', { from: idOf(from), to: idOf(to) }),
        )
        await deps.record.append(deps, merged)
        const [first] = merges
        const skills = (place: number) =>
          before[place]?.skills.map(({ skill }) => skill) ?? []
        const joined = (await progress())[first?.to ?? 0]?.skills.map(({ skill }) => skill)
        expect(joined).toEqual(expect.arrayContaining(skills(first?.from ?? 0)))

        const parted = merged.map(({ id }) =>
          told(uuid(), 'residents-parted', { merge: id }),
        )
        await deps.record.append(deps, parted)
        expect(await progress()).toEqual(before)
      },
    ),
    { numRuns: 40 },
  )
})
