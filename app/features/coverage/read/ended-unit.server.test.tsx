import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import {
  givenOfficial,
  givenPopulation,
  givenReporters,
} from '#tests/support/given-reports.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { unitEvent } from '#tests/support/territory.ts'
import { describeNumbers } from '../denominators/describe-numbers.server.ts'
import { stateNumbers } from '../denominators/state-numbers.server.ts'
import { takeBackNumbers } from '../denominators/take-back-numbers.server.ts'
import { drawRecheck } from '../recheck/draw-recheck.server.ts'
import { describeTargets } from '../targets/describe-targets.server.ts'
import { stateTarget } from '../targets/state-target.server.ts'
import { takeBackTarget } from '../targets/take-back-target.server.ts'
import { describeEnded } from './describe-ended.server.ts'
import { EndedNotice } from './ended-notice.tsx'
import { EndedUnitPage } from './ended-unit-page.tsx'

const unitId = 'c-12'
const about = { unitId, year: 2026, indicator: 'core.passed' } as const
const target = {
  ...about,
  form: { source: 'Kế hoạch 12', targets: new Map([[unitId, '90']]), isSure: true },
}

/** Phường Tây, of which numbers and a target were stated, has gone into Xã Đông. */
async function given() {
  const { province, ...all } = await givenReporters()
  const deps = { ...all.deps, unitsOn: namedUnitsOn }
  await givenPopulation(deps, unitId, 400)
  expect(await stateTarget(deps, province, target)).toMatchObject({ ok: true })
  await deps.record.append(deps, [
    unitEvent(unitId, { type: 'unit-closed', payload: { on: '2026-03-01' } }),
    unitEvent(unitId, {
      type: 'unit-succeeded',
      payload: { on: '2026-03-01', from: [unitId], to: ['c-11'] },
    }),
  ])
  return {
    deps,
    province,
    elsewhere: await givenOfficial(deps, 'province-official', 'p-2'),
  }
}

test('what was stated of a unit that is no more is read by whoever stood above it, and by no other', async () => {
  const { deps, province, elsewhere } = await given()

  const numbers = await describeNumbers(deps, province, unitId)
  const ended = {
    lastDay: '2026-02-28',
    into: [{ id: 'c-11', name: 'Xã Đông', isOpen: true }],
  }
  expect(numbers).toMatchObject({
    value: { ended, mayState: false, own: { adults: 400 }, unit: { name: 'Phường Tây' } },
  })
  const targets = await describeTargets(deps, province, about)
  expect(targets).toMatchObject({
    value: { ended, mayState: false, own: { target: { adults: 90 } } },
  })
  expect(await describeEnded(deps, province, unitId)).toMatchObject({ ended })

  const refused = { ok: false, failure: { code: 'not-your-unit' } }
  expect(await describeNumbers(deps, elsewhere, unitId)).toEqual(refused)
  expect(await describeTargets(deps, elsewhere, about)).toEqual(refused)
  expect(await describeEnded(deps, elsewhere, unitId)).toBeUndefined()
  expect(await describeEnded(deps, province, 'c-11')).toBeUndefined()
})

test('of a unit that is no more nothing is stated, taken back or drawn', async () => {
  const { deps, province, elsewhere } = await given()
  const targets = await describeTargets(deps, province, about)
  const numbers = await describeNumbers(deps, province, unitId)
  if (!targets.ok || !numbers.ok) throw new Error('The province reads them.')
  const [said] = targets.value.own.history
  const [counted] = numbers.value.places[0]?.history ?? []
  const form = {
    ...{ asOf: '2026-02-20', source: 'Công an xã', sure: new Set<string>() },
    counts: new Map([[unitId, { households: '200', adults: '500' }]]),
  }
  const statement = { unitId, statement: counted?.id ?? '' }
  const drawn = {
    unitId,
    period: '2026-Q1',
    population: 'core.passed',
    isAgain: false,
  } as const

  for (const [staff, code] of [
    [province, 'unit-ended'],
    [elsewhere, 'not-your-unit'],
  ] as const) {
    const tries = [
      await stateNumbers(deps, staff, { unitId, form }),
      await takeBackNumbers(deps, staff, statement),
      await stateTarget(deps, staff, target),
      await takeBackTarget(deps, staff, { unitId, statement: said?.id ?? '' }),
      await drawRecheck(deps, staff, drawn),
    ]
    expect(tries).toEqual(tries.map(() => ({ ok: false, failure: { code } })))
  }
  expect(await describeNumbers(deps, province, unitId)).toEqual(numbers)
  expect(await describeTargets(deps, province, about)).toEqual(targets)
})

test('its pages say when it ended and lead to what it became, as far as that opens', async () => {
  const { deps, province } = await given()
  const kept = await describeEnded(deps, province, unitId)
  if (!kept) throw new Error('The province reads it.')

  const page = renderPage(<EndedUnitPage {...kept} isRefused={false} />)
  expect(page).toContain('href="/can-bo/don-vi/c-11"')
  expect(page).toContain('href="/can-bo/don-vi/c-12/mau-so"')
  expect(page).not.toContain('role="alert"')
  const into = kept.ended.into.map((each) => ({ ...each, isOpen: false }))
  const notice = renderPage(<EndedNotice ended={{ ...kept.ended, into }} isRefused />)
  expect(notice).toContain('role="alert"')
  expect(notice).not.toContain('<a ')
})
