import { afterAll, beforeAll, expect, test } from 'vitest'
import { givenRunningSite } from '#tests/support/running-site.ts'
import { openSitePeople, type SitePeople } from '#tests/support/site-people.ts'
import { signInVisitors } from '#tests/support/visitors.ts'

const { ask, post, site } = givenRunningSite()
const unit = '/can-bo/don-vi/c-11'

let people: SitePeople | undefined
let cookie = ''

beforeAll(async () => {
  people = await openSitePeople(site().databasePath)
  cookie = (await signInVisitors(people)).get('commune-official') ?? ''
})
afterAll(() => people?.close())

test.each([
  [`${unit}/chi-tieu`, 200],
  [`${unit}/chi-tieu?nam=2025&chi-so=five.passed`, 200],
  [`${unit}/chi-tieu?nam=99999`, 422],
  [`${unit}/chi-tieu?chi-so=everything`, 422],
  [`${unit}/xuat/chi-tieu?nam=2025&format=csv`, 200],
  [`${unit}/xuat/chi-tieu?nam=99999`, 422],
  [`${unit}/xuat/chi-tieu?format=pdf`, 422],
])('%s is answered %i', async (path, status) => {
  expect((await ask({ path, headers: { cookie } })).status).toBe(status)
})

test.each([
  ['2026', 303],
  ['99999', 422],
])('a target for the year %s is answered %i', async (year, status) => {
  const form = { intent: 'state-targets', year, indicator: 'core.passed' }
  const said = { ...form, source: 'Kế hoạch 12', sure: 'on', 'target-c-11': '10' }

  expect((await post(`${unit}/chi-tieu`, said, { cookie })).status).toBe(status)
})
