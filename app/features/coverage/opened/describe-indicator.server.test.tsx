import { expect, test } from 'vitest'
import type { Staff } from '#app/features/identity/identity.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import { givenOpenClass, givenPresent } from '#tests/support/classes.ts'
import {
  givenCoverage,
  givenPassed,
  givenResidents,
  tell,
  type CoverageDeps,
} from '#tests/support/given-coverage.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { unitEvent } from '#tests/support/territory.ts'
import type { Indicator } from '../catalogue/indicator-book.ts'
import { columns } from '../cells/counts.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { describeIndicator, type OpenedDeps } from './describe-indicator.server.ts'
import { OpenedPage } from './opened-page.tsx'
import { UnknownPage } from './unknown-page.tsx'

const both = (text: string) => ({ vi: text, en: text })
const entry = (id: string, formula: Indicator['formula']): Indicator => ({
  ...{ id, kind: 'final', name: both(`Tên của ${id}`), definition: both('Định nghĩa') },
  ...{ numerator: both('Tử số'), denominator: both('Mẫu số'), formula, frameworkRefs: [] },
  ...{ source: 'Thạo Số', mark: 'D', validFrom: '2026-01-01' },
})
const catalogue = [
  entry('basic-skill', 'core.passed'),
  entry('real-use-30d', 'real-use'),
  entry('hamlet-coverage', 'hamlet-coverage'),
  entry('household-one', 'household-one'),
  entry('task-ability', 'task-ability'),
  entry('team-active', 'team-active'),
  entry('satisfaction', 'satisfaction'),
  entry('scam-safe', 'scam-safe'),
  entry('equity-gap', 'equity-gap'),
]

type Asked = { unitId: string; key?: string; day?: string }

async function given(deps: CoverageDeps, role: Role, held: string): Promise<Staff> {
  const staff = await givenStaff(deps, { loginName: `${role}.${held}` })
  await givenRole(deps, staff, { role, unitId: held })
  return staff
}

function asks(deps: CoverageDeps, staff: Staff, asked: Asked) {
  const { unitId, key = 'basic-skill', day = '2026-03-01' } = asked
  const all: OpenedDeps = {
    ...deps,
    indicators: { list: () => catalogue },
    titleOf: (scenario) => `Bài ${scenario}`,
  }
  return describeIndicator(all, staff, {
    ...{ unitId, key, from: '2026-01-01', day, group: 'everyone', language: 'vi' },
  })
}

async function opened(deps: CoverageDeps, staff: Staff, asked: Asked) {
  const answer = await asks(deps, staff, asked)
  if (!answer.ok) throw new Error(answer.failure.code)
  if (answer.value.kind !== 'opened') throw new Error('There is no such number.')
  return answer.value.opened
}

const core = ['tra-cuu', 'lua-dao']
const count = (number: number) => ({ kind: 'count', count: number })

/** Three of hamlet 1 came to a class and can, one of them by a trainer's word in part. */
async function givenEvening() {
  const deps = await givenCoverage()
  const people = await givenResidents(deps, 'h-111', 3)
  await givenResidents(deps, 'h-112', 2)
  const { id } = await givenOpenClass(deps, { hamletId: 'h-111', skill: 'tra-cuu' })
  const [one, two, three] = people.map(({ learnerId }) => learnerId)
  for (const learner of [one, two, three]) {
    await givenPresent(deps, id, { learner: learner ?? '' })
  }
  await givenPassed(deps, one ?? '', core)
  await givenPassed(deps, two ?? '', core)
  await givenPassed(deps, three ?? '', ['tra-cuu'])
  const payload = { skill: 'lua-dao', outcome: 'passed', reason: 'no-phone', class: id }
  await tell(deps, three ?? '', { type: 'done-on-behalf', payload })
  const trainer = await given(deps, 'trainer', 'h-111')
  const official = await given(deps, 'commune-official', 'c-11')
  return { deps, classId: id, trainer, official }
}

test('a trainer sees by name who is counted, with the first day and where it was shown', async () => {
  const { deps, classId, trainer } = await givenEvening()

  const number = await opened(deps, trainer, { unitId: 'h-111' })

  expect(number.pair.able).toEqual(count(3))
  const html = renderPage(<OpenedPage {...number} />)
  expect(html).toContain('Người h-111 số 0')
  expect(html).not.toContain('Người h-112')
  expect(html).toContain(`/can-bo/lop/${classId}`)
  expect(html).toContain('ghi giúp: Việc P23')
  if (number.rows.kind !== 'people') throw new Error('Trainers see people.')
  expect(number.rows.people).toHaveLength(3)
  expect(number.rows.people[0]?.rungs[0]?.day).toBe('2026-03-01')
})

test('an official sees classes, visits and attempts in counts, and no name', async () => {
  const { deps, official } = await givenEvening()
  const keys = [
    ...catalogue.map(({ id }) => id),
    ...['any.reached', 'content:tu-bao-ve.passed', 'skill:tra-cuu.confirmed'],
    ...['listed', 'attended', 'answered', 'classes', 'turns', 'unnamed', 'visits'],
  ]
  for (const key of keys) {
    for (const unitId of ['c-11', 'h-111']) {
      const number = await opened(deps, official, { unitId, key })
      for (const language of ['vi', 'en'] as const) {
        const html = renderPage(<OpenedPage {...number} />, language)
        expect(html).not.toContain('Người h-11')
        expect(html).not.toMatch(/ba-con|[0-9a-f]{8}-[0-9a-f]{4}-7/)
      }
    }
  }
  const { rows } = await opened(deps, official, { unitId: 'c-11', key: 'any.passed' })
  if (rows.kind !== 'deeds') throw new Error('Officials see deeds.')
  expect(rows.classes).toMatchObject([{ hamlet: 'Thôn 1', counts: { present: 3 } }])
  expect(rows.attempts).toMatchObject([{ day: '2026-03-01', attempts: 5 }])
})

test('the numbers are those of readCoverage, by place, group and grade', async () => {
  const { deps, official } = await givenEvening()
  const question = { unitId: 'c-11', day: '2026-03-01', mapDay: '2026-03-01' }
  const { total, below } = await readCoverage(deps, {
    ...{ ...question, indicators: ['core.passed', 'core.passed-self', 'listed'] },
  })

  const number = await opened(deps, official, { unitId: 'c-11' })

  expect(number.pair.able).toEqual(count(total.get('core.passed')?.everyone ?? -1))
  expect(number.below.map(({ able }) => able)).toEqual(
    below.map(({ counts }) => count(counts.get('core.passed')?.everyone ?? -1)),
  )
  for (const line of number.groups) {
    expect(columns).toContain(line.group)
    expect(line.able).toEqual(count(total.get('core.passed')?.[line.group] ?? -1))
    expect(line.outOf).toEqual(count(total.get('listed')?.[line.group] ?? -1))
  }
  expect(number.grades.slice(0, 2)).toEqual([
    { grade: 'self', number: count(total.get('core.passed-self')?.everyone ?? -1) },
    { grade: 'word', number: count(1) },
  ])
  expect(number.months.at(-1)).toMatchObject({ month: '2026-03', number: count(3) })
  const dayBefore = await opened(deps, official, {
    ...{ unitId: 'c-11', key: 'any.passed', day: '2026-02-28' },
  })
  expect(dayBefore.pair.able).toEqual({ kind: 'unreported' })
})

test('what it is divided by is told with its source, its day and who entered it', async () => {
  const { deps, official, trainer } = await givenEvening()
  const who = await givenStaff(deps, { loginName: 'who', displayName: 'Lê Văn Nêu' })
  const payload = { asOf: '2026-01-01', adults: 90, households: 40, source: 'Công an xã' }
  await deps.record.append(deps, [
    unitEvent('c-11', { type: 'population-stated', payload }, { actorId: who.learnerId }),
  ])

  const number = await opened(deps, official, { unitId: 'c-11' })
  expect(number.pair.outOf).toEqual(count(90))
  const html = renderPage(<OpenedPage {...number} />)
  expect(html).toContain('Công an xã')
  expect(html).toContain('Lê Văn Nêu')
  expect(html).toContain('3,3')
  const seenBelow = await opened(deps, trainer, { unitId: 'h-111' })
  expect(seenBelow.pair.outOf).toEqual({ kind: 'unreported' })
})

test('where some hamlets have not said, the rate is of those that have, with its own counts', async () => {
  const { deps, official } = await givenEvening()
  const payload = { asOf: '2026-01-01', adults: 20, households: 9, source: 'Công an xã' }
  await deps.record.append(deps, [
    unitEvent('h-111', { type: 'population-stated', payload }),
  ])

  const number = await opened(deps, official, { unitId: 'c-11' })

  expect(number.pair.partly).toMatchObject({ outOf: count(20), stated: 1, units: 2 })
  const html = renderPage(<OpenedPage {...number} />)
  expect(html).toContain('3 trên 20 người lớn (15,0\u00a0%)')
  expect(html).toContain('Tính trên 1/2 thôn, tổ dân phố đã nêu dân số.')
})

test('from above the commune a few are hidden everywhere on the page', async () => {
  const { deps } = await givenEvening()
  const province = await given(deps, 'province-official', 'p-1')
  for (const unitId of ['c-11', 'h-111', 'p-1']) {
    const number = await opened(deps, province, { unitId })
    const lines = [number.pair, ...number.below, ...number.groups]
    const seen = lines.flatMap(({ able }) => (able.kind === 'count' ? able.count : []))
    expect(seen.filter((each) => each > 0 && each < 10)).toEqual([])
    if (number.rows.kind !== 'deeds') throw new Error('Officials see deeds.')
    expect(number.rows.classes.every(({ counts }) => counts === undefined)).toBe(true)
    expect(number.rows.attempts).toEqual([])
  }
})

test('what is asked person by person is told from above of whole quarters, commune by commune', async () => {
  const { deps, official } = await givenEvening()
  const province = await given(deps, 'province-official', 'p-1')
  const asked = { unitId: 'c-11', key: 'scam-safe', day: '2026-03-20' }

  const seen = await opened(deps, province, asked)
  expect([seen.from, seen.day]).toEqual(['2025-12-15', '2026-03-14'])
  expect(seen.pair).toEqual({ able: { kind: 'hidden' }, outOf: { kind: 'hidden' } })
  expect(seen.below[0]?.able).toEqual({ kind: 'hidden' })
  expect(renderPage(<OpenedPage {...seen} />)).toContain('theo trọn quý')
  const own = await opened(deps, official, asked)
  expect(own).toMatchObject({ from: '2026-01-01', pair: { able: count(2) } })
  expect(own.below.map(({ able }) => able).slice(0, 2)).toEqual([count(2), count(0)])

  const above = await opened(deps, province, { ...asked, unitId: 'p-1' })
  expect(above.isElsewhere).toBe(true)
  const html = renderPage(<OpenedPage {...above} />)
  expect(html).toContain('/can-bo/don-vi/c-11/so-lieu/scam-safe')
  expect(html).toContain('/can-bo/don-vi/p-1/bao-cao')
})

test('of an indicator that there is none of, those there are are listed', async () => {
  const deps = await givenCoverage()
  const official = await given(deps, 'commune-official', 'c-11')
  const answer = await asks(deps, official, { unitId: 'c-11', key: 'basic-skil' })
  if (!answer.ok || answer.value.kind !== 'unknown') throw new Error('It is unknown.')
  const html = renderPage(<UnknownPage {...answer.value.unknown} />)
  expect(html).toContain('/can-bo/don-vi/c-11/so-lieu/basic-skill')
})

test.each([
  ['trainer', 'h-111', 'h-112'],
  ['trainer', 'h-111', 'c-11'],
  ['commune-official', 'c-11', 'c-12'],
  ['province-official', 'p-2', 'c-11'],
  ['content-editor', 'vn', 'c-11'],
] as const)('a %s of %s opens no number of %s', async (role, held, unitId) => {
  const deps = await givenCoverage()
  const staff = await given(deps, role, held)
  for (const key of ['basic-skill', 'no-such-indicator']) {
    expect(await asks(deps, staff, { unitId, key })).toMatchObject({
      failure: { code: 'not-your-unit' },
    })
  }
})
