import { describe, expect, test } from 'vitest'
import { v7 as uuid } from 'uuid'
import { addResidents } from '#app/features/identity/identity.server.ts'
import { givenClass, givenOpenClass, givenPresent } from '#tests/support/classes.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { closeClass } from '../closing/close-class.server.ts'
import { describeRoll } from './describe-roll.server.ts'
import { listMarks } from './list-marks.server.ts'
import { markAttendance } from './mark-attendance.server.ts'
import type { SentMark } from './mark.ts'
import { readRollForm } from './roll-form.ts'

async function givenEvening(names: readonly string[] = ['Bác Luyện', 'Bác Mẫu']) {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const { id } = await givenOpenClass(deps)
  const learners = await givenResidents(deps, trainer, names)
  return { deps, trainer, classId: id, learners }
}

async function givenResidents(
  deps: TestDeps,
  trainer: { learnerId: string },
  names: readonly string[],
): Promise<string[]> {
  const unknown = { birthYear: null, sex: null, smartphone: null, phone: null }
  const added = await addResidents(deps, trainer, {
    hamletId: 'h-111',
    agreed: ['class-list'],
    drafts: names.map((displayName, place) => ({
      ...unknown,
      ...{ displayName, household: String(Math.floor(place / 4) + 1) },
      hasGuardianAgreed: false,
    })),
  })
  if (!added.ok) throw new Error(added.failure.code)
  return added.value.map(({ learnerId }) => learnerId)
}

const mark = (learner: string | undefined, isPresent: boolean, ago = 0): SentMark => ({
  ...{ key: uuid(), learner: learner ?? '', isPresent, how: 'called', ago },
})

describe('marking', () => {
  test('the same mark counts once, however often a bad network sends it', async () => {
    const { deps, trainer, classId, learners } = await givenEvening()
    const marks = [mark(learners[0], true)]

    await markAttendance(deps, trainer, { classId, marks })
    deps.advance(1)
    const again = await markAttendance(deps, trainer, { classId, marks })

    expect(again).toMatchObject({ ok: true, value: { present: [learners[0]], total: 1 } })
    expect(await listMarks(deps.db, classId)).toHaveLength(1)
  })

  test('of two trainers the later word holds, though it comes first', async () => {
    const { deps, trainer, classId, learners } = await givenEvening()
    const other = await givenStaff(deps, { loginName: 'do', displayName: 'Sùng A Dơ' })
    await givenRole(deps, other, { role: 'trainer', unitId: 'h-111' })
    deps.advance(10)

    await markAttendance(deps, other, { classId, marks: [mark(learners[0], false, 1000)] })
    const state = await markAttendance(deps, trainer, {
      classId,
      marks: [mark(learners[0], true, 60_000)],
    })

    expect(state).toMatchObject({ value: { present: [] } })
    const history = await listMarks(deps.db, classId)
    expect(history.map(({ actor, isPresent }) => [actor, isPresent])).toEqual([
      ['Sùng A Dơ', false],
      ['Nguyễn Thị Lan', true],
    ])
  })

  test('whoever joined stays somebody who joined when all are marked', async () => {
    const { deps, trainer, classId, learners } = await givenEvening()
    await givenPresent(deps, classId, { learner: learners[0] ?? '' })

    const marks = learners.map((learner) => ({
      ...mark(learner, true),
      how: 'all' as const,
    }))
    await markAttendance(deps, trainer, { classId, marks })

    const roll = await describeRoll(deps, trainer, classId)
    expect(roll).toMatchObject({
      value: { rows: [{ hasJoined: true }, { isPresent: true, hasJoined: false }] },
    })
  })

  test('people of elsewhere cannot be marked, nor staff be counted', async () => {
    const { deps, trainer, classId } = await givenEvening()
    await givenPresent(deps, classId, { learner: trainer.learnerId })

    const state = await markAttendance(deps, trainer, {
      classId,
      marks: [mark('somebody-elsewhere', true)],
    })

    expect(state).toMatchObject({ value: { present: [], total: 0 } })
  })

  test('in a foreign hamlet, and before the class is opened, it is refused', async () => {
    const { deps, trainer, classId } = await givenEvening()
    const foreigner = await givenStaff(deps, { loginName: 'xa' })
    await givenRole(deps, foreigner, { role: 'trainer', unitId: 'h-112' })
    const official = await givenStaff(deps, { loginName: 'thao' })
    await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })
    const planned = await givenClass(deps)

    const codes = []
    for (const [who, id] of [
      [foreigner, classId],
      [official, classId],
      [trainer, planned.id],
    ] as const) {
      const marked = await markAttendance(deps, who, { classId: id, marks: [] })
      codes.push(marked.ok ? 'marked' : marked.failure.code)
    }

    expect(codes).toEqual(['not-your-unit', 'not-your-unit', 'not-opened'])
    expect(await describeRoll(deps, official, classId)).toMatchObject({ ok: false })
  })

  test('once signed it needs a reason, save for what was pressed before', async () => {
    const { deps, trainer, classId, learners } = await givenEvening()
    deps.advance(60)
    await closeClass(deps, trainer, { classId, isConfirmed: true })
    deps.advance(30)

    const late = await markAttendance(deps, trainer, {
      classId,
      marks: [mark(learners[0], true)],
    })
    const kept = await markAttendance(deps, trainer, {
      classId,
      marks: [mark(learners[0], true, 45 * 60_000)],
    })
    const corrected = await markAttendance(deps, trainer, {
      ...{ classId, reason: 'forgotten' },
      marks: [mark(learners[1], true)],
    })

    expect(late).toEqual({ ok: false, failure: { code: 'reason-missing' } })
    expect(kept).toMatchObject({ ok: true })
    expect(corrected).toMatchObject({ value: { total: 2 } })
    const [latest] = await listMarks(deps.db, classId)
    expect(latest).toMatchObject({ name: 'Bác Mẫu', reason: 'forgotten' })
  })
})

const forty = Array.from({ length: 40 }, (_, place) => `Bác Số ${place + 1}`)

describe('forty people by thumb', () => {
  /** A form as a browser sends it, and how often the thumb came down. */
  function thumbOn(rows: readonly { learner: string; isPresent: boolean }[]) {
    const ticked = new Set(
      rows.filter((row) => row.isPresent).map(({ learner }) => learner),
    )
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
    const { deps, trainer, classId, learners } = await givenEvening(forty)
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
})

test('what another trainer marked meanwhile is not taken back by a form made before', async () => {
  const { deps, trainer, classId, learners } = await givenEvening()
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
