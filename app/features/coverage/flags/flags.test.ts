import { describe, expect, test } from 'vitest'
import { classesAllPassed, hamletsAllPassed } from './all-passed.ts'
import { onBehalfIn } from './on-behalf.ts'
import { oneDeviceIn } from './one-device.ts'
import type { Pass } from './pass.ts'
import { sameTracesIn } from './same-trace.ts'
import { tooFastIn } from './too-fast.ts'

/** Ten things in a minute, on a device of one's own, at a pace of one's own. */
function pass(person: string, overrides: Partial<Pass> = {}): Pass {
  return {
    ...{ person, hamletId: 'h-1', scenario: 'p21', skill: 'tra-cuu', day: '2026-03-01' },
    ...{ steps: 10, seconds: 60, device: `of-${person}`, isInClass: false },
    trace: paced(Number(/\d+/.exec(person)?.[0] ?? 0)),
    ...overrides,
  }
}

const paced = (own: number): string =>
  Array.from({ length: 6 }, (_each, step) => {
    return `p.step-${step}.${40 + ((own * 31 + step * 17 + own * step * 7) % 50)}`
  }).join('~')

const people = (count: number): string[] =>
  Array.from({ length: count }, (_each, place) => `person-${place}`)

describe('checks on one device', () => {
  const onOne = (count: number, overrides: Partial<Pass> = {}) =>
    people(count).map((each) => pass(each, { device: 'abcd2345', ...overrides }))

  test('of five people on one day are worth a look, of a family of four not', () => {
    expect(oneDeviceIn(onOne(5))).toEqual([
      {
        ...{ code: 'one-device', hamletIds: ['h-1'], day: '2026-03-01' },
        values: { people: 5, passes: 5 },
      },
    ])
    expect(oneDeviceIn(onOne(4))).toEqual([])
  })

  test('count people, not checks, and each day by itself', () => {
    const again = [...onOne(4), ...onOne(4), ...onOne(4)]
    expect(oneDeviceIn(again)).toEqual([])

    const overDays = onOne(5).map((each, place) => ({
      ...each,
      day: `2026-03-0${1 + (place % 2)}`,
    }))
    expect(oneDeviceIn(overDays)).toEqual([])
  })

  test('are usual in a class, and unknown where no device is told', () => {
    expect(oneDeviceIn(onOne(30, { isInClass: true }))).toEqual([])
    expect(oneDeviceIn(onOne(30, { device: null }))).toEqual([])
  })
})

describe('checks passed fast', () => {
  const quick = { seconds: 8 }

  test('faster than one can press, by three of a hamlet, are worth a look', () => {
    const found = tooFastIn(
      [...people(3).map((each) => pass(each, quick)), ...people(9).map((one) => pass(one))],
      [],
    )

    expect(found).toEqual([
      {
        ...{ code: 'too-fast', hamletIds: ['h-1'], skill: 'tra-cuu' },
        values: { people: 3, passes: 12, seconds: 8 },
      },
    ])
  })

  test('by two people, or by one again and again, are not', () => {
    const two = people(2).map((each) => pass(each, quick))
    const one = Array.from({ length: 9 }, () => pass('an', quick))

    expect(tooFastIn([...two, pass('binh')], [])).toEqual([])
    expect(tooFastIn(one, [])).toEqual([])
  })

  test('are those that nearly nobody is as fast as, where enough is known', () => {
    const known = Array.from({ length: 100 }, (_each, place) => ({
      ...{ scenario: 'p21', seconds: 30 + place },
    }))
    const fast = people(3).map((each) => pass(each, { seconds: 31 }))

    expect(tooFastIn(fast, known)).toHaveLength(1)
    expect(tooFastIn(fast, known.slice(0, 49))).toEqual([])
    const slower = people(60).map((each) => pass(`slow-${each}`))
    expect(tooFastIn([...fast, ...slower], known)).toEqual([])
  })
})

describe('checks that went alike', () => {
  const trace = paced(3)
  const nearly = trace.replace(/\d+$/, (tenths) => String(Number(tenths) + 3))
  const later = trace.replace(/\d+$/, (tenths) => String(Number(tenths) + 4))

  test('the same way at nearly the same pace, by different people, are worth a look', () => {
    const found = sameTracesIn([
      pass('an', { trace }),
      pass('chi', { trace: nearly, hamletId: 'h-2' }),
      pass('dung', { trace: later }),
    ])

    expect(found).toEqual([
      {
        ...{ code: 'same-trace', hamletIds: ['h-1', 'h-2'], skill: 'tra-cuu' },
        values: { people: 2, steps: 6 },
      },
    ])
  })

  test('the same way at a pace of one’s own, by the same person, or in few steps, are not', () => {
    expect(sameTracesIn(people(40).map((each) => pass(each)))).toEqual([])
    expect(sameTracesIn([pass('an', { trace }), pass('an', { trace })])).toEqual([])
    const short = 'p.a.20~p.b.20'
    expect(
      sameTracesIn([pass('an', { trace: short }), pass('binh', { trace: short })]),
    ).toEqual([])
  })

  test('at the same pace by another way, or at another thing, are not', () => {
    const other = trace.replace('step-1', 'step-9')
    expect(sameTracesIn([pass('an', { trace }), pass('chi', { trace: other })])).toEqual([])
    const elsewhere = pass('chi', { trace, scenario: 'p01' })
    expect(sameTracesIn([pass('an', { trace }), elsewhere])).toEqual([])
  })
})

describe('everybody passed', () => {
  const evening = (present: number, passed: number) => ({
    ...{ classId: 'class-1', hamletId: 'h-1', skill: 'tra-cuu', day: '2026-03-01' },
    ...{ present, passed },
  })

  test.each([
    [10, 10, 1],
    [9, 9, 0],
    [40, 39, 0],
    [0, 0, 0],
  ])('of %i in a class %i could: %i to look at', (present, passed, count) => {
    expect(classesAllPassed([evening(present, passed)])).toHaveLength(count)
    const hamlet = { hamletId: 'h-1', listed: present, passed }
    expect(hamletsAllPassed([hamlet])).toHaveLength(count)
  })
})

test('passes written down for ten by one trainer are worth a look, for nine or by two not', () => {
  const told = (count: number, actor = 'trainer-1') =>
    people(count).map((person) => ({ person, hamletId: 'h-1', actor }))

  expect(onBehalfIn(told(10))).toEqual([
    { code: 'on-behalf', hamletIds: ['h-1'], values: { people: 10 } },
  ])
  expect(onBehalfIn([...told(9), ...told(9)])).toEqual([])
  const others = told(9, 'trainer-2').map((each) => ({
    ...each,
    person: `${each.person}b`,
  }))
  expect(onBehalfIn([...told(9), ...others])).toEqual([])
})
