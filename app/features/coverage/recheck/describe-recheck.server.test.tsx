import { expect, test } from 'vitest'
import { eraseMyData } from '#app/features/identity/erase-my-data.server.ts'
import {
  asked,
  givenAble,
  givenDrawn,
  givenRecheck,
  period,
  seenBy,
  staffOf,
} from '#tests/support/given-recheck.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { DrawCard } from './draw-card.tsx'
import { drawRecheck } from './draw-recheck.server.ts'
import { findToCheck } from './find-to-check.server.ts'
import { noteRecheck } from './note-recheck.server.ts'
import { PeopleList } from './people-list.tsx'
import { PersonPage } from './person-page.tsx'
import { recheckOf } from './recheck-of.server.ts'

test('the commune sees its hamlets, who stands above it only what ten and more came to', async () => {
  const deps = await givenRecheck()
  await givenAble(deps, 'h-111', 14)
  const population = { asOf: '2026-01-01', adults: 140, households: 40, source: 'Công an' }
  await deps.record.append(deps, [
    unitEvent('c-11', { type: 'population-stated', payload: population }),
  ])
  const official = await staffOf(deps, 'commune-official', 'c-11')
  const province = await staffOf(deps, 'province-official', 'p-1')
  await drawRecheck(deps, official, asked)
  const trainer = await staffOf(deps, 'trainer', 'h-111')
  const { people = [] } = await seenBy(deps, trainer, 'h-111')
  const note = async (from: number, to: number, result: string) => {
    for (const { drawId, learnerId } of people.slice(from, to)) {
      deps.advance(1)
      await noteRecheck(deps, trainer, { drawId, learnerId, result })
    }
  }

  await note(0, 9, 'alone')
  const few = await seenBy(deps, province, 'c-11')
  expect(few.draws[0]?.counts).toMatchObject({ drawn: 14, checked: null, alone: null })

  await note(9, 11, 'alone')
  await note(11, 12, 'with-help')
  const [near] = (await seenBy(deps, official, 'c-11')).draws
  expect(near).toMatchObject({
    claimed: { able: 14, adults: 140 },
    counts: { drawn: 14, checked: 12, alone: 11, withHelp: 1, notMet: 0 },
  })
  expect(near?.hamlets.map(({ name, counts }) => [name, counts.drawn])).toEqual([
    ['Thôn 1', 14],
    ['Thôn 2', 0],
  ])
  const [far] = (await seenBy(deps, province, 'c-11')).draws
  expect(far).toMatchObject({ counts: { checked: 12, alone: 11, withHelp: null } })
  expect(far?.hamlets).toEqual([])
  const [further] = (await seenBy(deps, province, 'p-1')).draws
  expect(further).toMatchObject({ commune: { name: 'Xã Đông' }, isReproduced: undefined })
})

type Deps = Awaited<ReturnType<typeof givenRecheck>>

async function erase(deps: Deps, learnerId: string) {
  const { id } = await deps.db
    .selectFrom('person')
    .select('id')
    .where('learnerId', '=', learnerId)
    .executeTakeFirstOrThrow()
  await eraseMyData(deps, id)
}

test('who was drawn and erased stays in the sample as nobody in particular', async () => {
  const deps = await givenRecheck()
  const { people, trainer } = await givenDrawn(deps)
  const [gone = { drawId: '', learnerId: '', name: '' }] = people
  await noteRecheck(deps, trainer, { ...gone, result: 'alone' })
  const official = await staffOf(deps, 'province-official', 'p-1')
  const before = await recheckOf(deps, { unitId: 'c-11', period })

  await erase(deps, gone.learnerId)

  // What was counted of them stays counted, and the same sample is drawn again.
  expect(await recheckOf(deps, { unitId: 'c-11', period })).toEqual(before)
  expect((await seenBy(deps, official, 'c-11')).draws[0]?.isReproduced).toBe(true)
  const { people: now = [] } = await seenBy(deps, trainer, 'h-111')
  expect(now.find(({ learnerId }) => learnerId === gone.learnerId)).toMatchObject({
    ...{ name: undefined, household: null, task: undefined, result: 'alone' },
    isErased: true,
  })
  const list = { people: now, titleOfSkill: {}, isHamletShown: false }
  const html = renderPage(<PeopleList {...list} />)
  expect(html).toContain('Cần kiểm tra lại: 1 người')
  expect(html).toContain('còn 1 người đã xóa dữ liệu')
  expect(html).not.toContain(gone.learnerId)
  expect(html).not.toContain(gone.name)
  const found = await findToCheck(deps, trainer, gone)
  if (!found.ok) throw new Error(found.failure.code)
  const { person } = found.value
  const page = renderPage(
    <PersonPage {...{ person, skill: '', back: '/' }} isMissing={false} />,
  )
  expect(page).toContain('không ghi kết quả được nữa')
  expect(page).not.toContain('<form')
  expect(page).not.toContain(gone.name)
})

test('of who was erased before they were met nothing is noted, and they are counted apart', async () => {
  const deps = await givenRecheck()
  const { people, trainer } = await givenDrawn(deps)
  const [gone = { drawId: '', learnerId: '' }, met = gone] = people
  const official = await givenStaff(deps, { loginName: 'near' })
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })
  const erasedFor = async (staff: typeof official) =>
    (await seenBy(deps, staff, 'c-11')).draws.map(({ erased }) => erased)
  expect(await erasedFor(official)).toEqual([0])

  await erase(deps, gone.learnerId)

  expect(await noteRecheck(deps, trainer, { ...gone, result: 'not-met' })).toEqual({
    ok: false,
    failure: { code: 'person-erased' },
  })
  expect(await noteRecheck(deps, trainer, { ...met, result: 'alone' })).toMatchObject({
    ok: true,
  })
  expect(await erasedFor(official)).toEqual([1])
  const [draw] = (await seenBy(deps, official, 'c-11')).draws
  if (!draw) throw new Error('There is a sample.')
  const card = renderPage(<DrawCard draw={draw} number={1} isNamed={false} />)
  expect(card).toContain('Đã xóa dữ liệu trước khi kiểm tra')
  // How few had themselves erased is the commune's own.
  const province = await staffOf(deps, 'province-official', 'p-1')
  expect(await erasedFor(province)).toEqual([0])
})
