import { expect, test } from 'vitest'
import { v7 as uuid } from 'uuid'
import { givenPresent } from '#tests/support/classes.ts'
import { describeRoll } from './describe-roll.server.ts'
import { markAttendance } from './mark-attendance.server.ts'
import { readRollForm } from './roll-form.ts'
import { givenRoll } from '#tests/support/given-roll.ts'

const forty = Array.from({ length: 40 }, (_, place) => `Bác Số ${place + 1}`)

/** A form as a browser sends it, and how often the thumb came down. */
function thumbOn(rows: readonly { learner: string; isPresent: boolean }[]) {
  const ticked = new Set(rows.filter((row) => row.isPresent).map(({ learner }) => learner))
  const was = [...ticked]
  let taps = 0
  return {
    tap(learner: string) {
      taps += 1
      if (!ticked.delete(learner)) ticked.add(learner)
    },
    press(name: string, value = '1') {
      taps += 1
      const form = new FormData()
      for (const learner of was) form.append('was', learner)
      for (const learner of ticked) form.append('present', learner)
      form.set('form', uuid())
      form.set(name, value)
      return form
    },
    taps: () => taps,
  }
}

async function takeAttendance(
  way: 'one by one' | 'all but the missing' | 'by household',
  missing: number,
): Promise<{ taps: number; total: number }> {
  const { deps, trainer, classId, learners } = await givenRoll(forty)
  const absent = new Set(learners.slice(0, missing))
  let taps = 0
  const send = async (
    press: (thumb: ReturnType<typeof thumbOn>, rows: RollRows) => FormData,
  ) => {
    const roll = await describeRoll(deps, trainer, classId)
    if (!roll.ok) throw new Error(roll.failure.code)
    const thumb = thumbOn(roll.value.rows)
    const form = press(thumb, roll.value.rows)
    deps.advance(1)
    const asked = readRollForm(form, roll.value.rows)
    const marked = await markAttendance(deps, trainer, { classId, ...asked })
    taps += thumb.taps()
    return marked.ok ? marked.value.total : 0
  }

  if (way === 'all but the missing') await send((thumb) => thumb.press('all'))
  if (way === 'by household') {
    for (let house = 1; house <= 10; house += 1) {
      await send((thumb) => thumb.press('house', String(house)))
    }
  }
  const total = await send((thumb, rows) => {
    for (const { learner, isPresent } of rows) {
      if (isPresent === absent.has(learner)) thumb.tap(learner)
    }
    return thumb.press('save')
  })
  return { taps, total }
}
type RollRows = readonly { learner: string; isPresent: boolean }[]

test.each([
  ['one by one', 0, 41],
  ['one by one', 8, 33],
  ['all but the missing', 8, 10],
  ['all but the missing', 40, 42],
  ['by household', 8, 19],
] as const)('%s, %i missing: %i taps, 60 at most', async (way, missing, expected) => {
  const { taps, total } = await takeAttendance(way, missing)

  expect(total).toBe(40 - missing)
  expect(taps).toBe(expected)
  expect(taps).toBeLessThanOrEqual(60)
})

test('what another trainer marked meanwhile is not taken back by a form made before', async () => {
  const { deps, trainer, classId, learners } = await givenRoll()
  const before = await describeRoll(deps, trainer, classId)
  if (!before.ok) throw new Error(before.failure.code)
  await givenPresent(deps, classId, { learner: learners[0] ?? '', actorId: 'other' })

  const form = new FormData()
  form.append('present', learners[1] ?? '')
  form.set('headcount', '3')
  form.set('headcount-was', '0')
  form.set('step', '1')
  const now = await describeRoll(deps, trainer, classId)
  if (!now.ok) throw new Error(now.failure.code)
  const asked = readRollForm(form, now.value.rows)
  const marked = await markAttendance(deps, trainer, { classId, ...asked })

  expect(marked).toMatchObject({ value: { headcount: 4, total: 6 } })
})
