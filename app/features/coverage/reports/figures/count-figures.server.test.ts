import { v7 as uuid } from 'uuid'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { givenOpenClass } from '#tests/support/classes.ts'
import { attemptFinished } from '#tests/support/events.ts'
import {
  givenOfficial,
  givenReports,
  period,
  type ReportTestDeps,
} from '#tests/support/given-reports.ts'
import { givenResident } from '#tests/support/residents.ts'
import { prepareReport } from '../prepare-report.server.ts'

const unit = { id: 'c-11', level: 'commune', name: 'Xã Đông' }
const february = { key: period, dataFrom: '2026-01-15', dataTo: '2026-02-14' }

const counted = (deps: ReportTestDeps, days = february) =>
  deps.countFigures({ unit, period: { ...days, dueOn: days.dataTo } })

test('five who pass on one device have to be explained before a report goes up', async () => {
  const deps = await givenReports()
  const then = { ...deps, now: () => new Date('2026-02-01T10:00:00.000Z') }
  const happenedAt = then.now().toISOString()
  for (let place = 0; place < 5; place += 1) {
    const { learnerId } = await givenResident(then)
    const trace = `p.next.${40 + 31 * place}`
    const event = attemptFinished(learnerId, { happenedAt, skill: 'tra-cuu', trace })
    const payload = { ...v.parse(v.looseObject({}), event.payload), device: 'abcd2345' }
    await deps.record.append(deps, [{ ...event, payload }])
  }

  const { flags } = await counted(deps)
  expect(flags).toMatchObject([{ code: 'one-device', values: { people: 5 } }])

  const official = await givenOfficial(deps, 'commune-official', 'c-11')
  const about = { unitId: 'c-11', period, at: '' }
  const prepared = await prepareReport(deps, official, about)
  expect(prepared).toMatchObject({ failure: { code: 'unanswered' } })
  expect(JSON.stringify(prepared)).toContain('one-device')
})

test('a report is of what was done from its first day to its last, both with it', async () => {
  const deps = await givenReports()
  const days = ['2026-01-14', '2026-01-15', '2026-02-14', '2026-02-15']
  for (const [place, day] of days.entries()) {
    const then = { ...deps, now: () => new Date(`${day}T12:00:00.000Z`) }
    await givenOpenClass(then, { code: `11111${place}` })
  }

  const { figures } = await counted(deps)

  expect(figures.classes).toBe(2)
  expect(figures.classLines.map(({ day }) => day).sort()).toEqual(days.slice(1, 3))
  expect(figures.hamletLines.find(({ name }) => name === 'Thôn 1')?.classes).toBe(2)
})

test('the target in a report is that of the year of its last day, whenever it goes up', async () => {
  const deps = await givenReports()
  for (const [year, adults] of [
    [2025, 50],
    [2026, 99],
  ]) {
    const payload = { year, indicator: 'core.passed', adults, source: 'Kế hoạch 12' }
    const told = { id: uuid(), type: 'target-stated', subjectId: 'c-11', payload }
    await deps.record.append(deps, [{ ...told, happenedAt: deps.now().toISOString() }])
  }
  const lastYear = { key: '2025-Q4', dataFrom: '2025-09-15', dataTo: '2025-12-14' }

  expect((await counted(deps, lastYear)).figures.target).toBe(50)
  expect((await counted(deps)).figures.target).toBe(99)
})

test('what is frozen is what can be read back, letter by letter', async () => {
  const { figures } = await counted(await givenReports())

  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures)
  expect(Object.keys(figures.households)).toEqual(['able', 'outOf'])
})
