import { expect, test } from 'vitest'
import type { Period } from './period.ts'
import { seamBefore, settledDays } from './settled-days.ts'

const quarter: Period = { type: 'quarter', year: 2026, part: 4 }
const way = [
  { id: 'vn', level: 'nation' },
  { id: 'p-1', level: 'province' },
  { id: 'c-11', level: 'commune' },
]
const stated = (unitId: string, days: { from: string; to: string; due: string }) => ({
  ...{ unitId, period: '2026-Q4' },
  ...{ dataFrom: days.from, dataTo: days.to, dueOn: days.due },
})
const byProvince = stated('p-1', {
  from: '2026-09-15',
  to: '2026-12-10',
  due: '2026-12-12',
})
const byNation = stated('vn', { from: '2026-09-20', to: '2026-12-20', due: '2026-12-28' })

test('without a word the days are the default', () => {
  expect(settledDays(quarter, way, [])).toEqual({
    ...{ dataFrom: '2026-09-15', dataTo: '2026-12-14', dueOn: '2026-12-16' },
    ...{ dataSetBy: undefined, dueSetBy: undefined },
  })
})

test('what a province sets holds for its communes, and the day by which it wants their reports', () => {
  expect(settledDays(quarter, way, [byProvince])).toMatchObject({
    ...{ dataTo: '2026-12-10', dueOn: '2026-12-12', dataSetBy: 'p-1', dueSetBy: 'p-1' },
  })
  // Its own is due where the nation takes it in.
  expect(settledDays(quarter, way.slice(0, 2), [byProvince])).toMatchObject({
    ...{ dataTo: '2026-12-10', dueOn: '2026-12-25', dueSetBy: undefined },
  })
})

test('a commune may be given days of its own', () => {
  const own = stated('c-11', { from: '2026-09-15', to: '2026-12-01', due: '2026-12-20' })

  expect(settledDays(quarter, way, [byNation, byProvince, own])).toMatchObject({
    ...{ dataTo: '2026-12-01', dueOn: '2026-12-20', dataSetBy: 'c-11' },
  })
})

test('the nearest that set the days decides, and who takes a report in by when', () => {
  expect(settledDays(quarter, way, [byNation])).toMatchObject({
    ...{ dataTo: '2026-12-20', dueOn: '2026-12-16', dataSetBy: 'vn' },
  })
  expect(settledDays(quarter, way.slice(0, 2), [byNation, byProvince])).toMatchObject({
    ...{ dataTo: '2026-12-10', dueOn: '2026-12-28', dueSetBy: 'vn' },
  })
})

test('days that fall between two periods are seen', () => {
  expect(seamBefore(quarter, way, [])).toBeUndefined()
  expect(seamBefore(quarter, way, [byNation])).toBe('gap')
  const early = { ...byProvince, dataFrom: '2026-09-01' }
  expect(seamBefore(quarter, way, [early])).toBe('overlap')
})
