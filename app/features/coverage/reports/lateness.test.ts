import { expect, test } from 'vitest'
import { timingOf } from './lateness.ts'
import { courseOf, type ReportTurn } from './report-state.ts'

const days = { dataTo: '2026-12-14', dueOn: '2026-12-16', begins: '2025-07-01' }

const submitted = (at: string, version = 1): ReportTurn => ({
  ...{
    eventId: `e-${version}`,
    kind: 'submitted',
    version,
    hash: 'hash',
    actorId: null,
    at,
  },
})

test.each([
  ['on its due day, late in the evening there', '2026-12-16T16:59:00.000Z', 'on-time'],
  ['a minute after midnight', '2026-12-16T17:01:00.000Z', 'late'],
])('submitted %s', (_when, at, kind) => {
  expect(timingOf(courseOf([submitted(at)]), days, '2027-01-01').kind).toBe(kind)
})

test('days late are days of the calendar', () => {
  const course = courseOf([submitted('2026-12-20T01:00:00.000Z')])

  expect(timingOf(course, days, '2027-01-01')).toEqual({
    ...{ kind: 'late', on: '2026-12-20', days: 4 },
  })
  expect(timingOf(courseOf([]), days, '2026-12-18')).toEqual({
    ...{ kind: 'overdue', days: 2 },
  })
  expect(timingOf(courseOf([]), days, '2026-12-16')).toEqual({ kind: 'not-due' })
})

test('who mends a report that came on time is not late', () => {
  const first = submitted('2026-12-15T01:00:00.000Z')
  const returned: ReportTurn = { ...first, eventId: 'e-r', kind: 'returned' }
  const mended = submitted('2026-12-28T01:00:00.000Z', 2)

  expect(timingOf(courseOf([first, returned, mended]), days, '2027-01-01')).toEqual({
    ...{ kind: 'on-time', on: '2026-12-15' },
  })
})

test('of a unit that began after a period was over nobody asks for the report on it', () => {
  const begins = (day: string) =>
    timingOf(courseOf([]), { ...days, begins: day }, '2027-01-01').kind

  expect(begins('2026-12-15')).toBe('not-asked')
  expect(begins('2026-12-14')).toBe('overdue')
})
