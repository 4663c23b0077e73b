import path from 'node:path'
import { createIndicatorCatalogue } from '#app/features/coverage/catalogue/indicator-catalogue.ts'
import { loadIndicators } from '#app/features/coverage/catalogue/load-indicators.server.ts'
import { describeNumbers } from '#app/features/coverage/denominators/describe-numbers.server.ts'
import { readNumbersList } from '#app/features/coverage/denominators/read-numbers-list.server.ts'
import { stateNumbers } from '#app/features/coverage/denominators/state-numbers.server.ts'
import {
  numbersSheet,
  officialSheet,
  targetsSheet,
} from '#app/features/coverage/export/lists/list-sheets.ts'
import type { GivenList } from '#app/features/coverage/lists/rows-of.server.ts'
import { describeOfficial } from '#app/features/coverage/official/describe-official.server.ts'
import { readOfficialList } from '#app/features/coverage/official/read-official-list.server.ts'
import { stateOfficialRates } from '#app/features/coverage/official/state-official-rates.server.ts'
import { describeTargets } from '#app/features/coverage/targets/describe-targets.server.ts'
import { readTargetsList } from '#app/features/coverage/targets/read-targets-list.server.ts'
import { stateTarget } from '#app/features/coverage/targets/state-target.server.ts'
import { loadSkills } from '#app/features/sandbox/skills/load-skills.server.ts'
import { foundSmallCountry } from './found-small-country.ts'
import { givenDeps } from './people.ts'
import { givenRole, givenStaff } from './staff.ts'

const unitId = 'c-11'
const about = { unitId, year: 2026, indicator: 'core.passed' } as const
type Words = (key: string) => string
const plain: Words = (key) => key.replace(/\W/g, ' ')

async function given() {
  const content = path.join(process.cwd(), 'content')
  const { book } = await loadIndicators(content, (await loadSkills(content)).frameworks)
  if (!book) throw new Error('There is no catalogue.')
  const deps = { ...(await givenDeps()), indicators: createIndicatorCatalogue(book) }
  await foundSmallCountry(deps)
  const staff = await givenStaff(deps, { loginName: 'lan' })
  await givenRole(deps, staff, { role: 'commune-official', unitId })
  return { deps, staff }
}

/** How many live in a commune and its hamlets as a sheet, and how a list of them is read back. */
export async function givenNumbers(words = plain) {
  const { deps, staff } = await given()
  const counts = new Map([
    ['c-11', { households: '400', adults: '1000' }],
    ['h-111', { households: '212', adults: '540' }],
  ])
  const source = 'Công an xã, "biểu 3"; bản 2'
  const form = { asOf: '2026-02-28', source, sure: new Set<string>(), counts }
  const stated = await stateNumbers(deps, staff, { unitId, form })
  if (!stated.ok) throw new Error(stated.failure.code)
  const shown = await describeNumbers(deps, staff, unitId)
  if (!shown.ok) throw new Error(shown.failure.code)
  const read = async (list: GivenList) => {
    const found = await readNumbersList(deps, staff, { unitId, list })
    return found.ok ? { ...found.value, counts: [...found.value.counts] } : found.failure
  }
  return { sheet: numbersSheet(shown.value, words), read }
}

/** The same of targets. */
export async function givenTargets(words = plain) {
  const { deps, staff } = await given()
  const targets = new Map([
    ['c-11', '1.000'],
    ['h-111', '400'],
  ])
  const form = { source: '-Kế hoạch 12, "bản 2"', targets, isSure: true }
  const stated = await stateTarget(deps, staff, { ...about, form })
  if (!stated.ok) throw new Error(stated.failure.code)
  const shown = await describeTargets(deps, staff, about)
  if (!shown.ok) throw new Error(shown.failure.code)
  const read = async (list: GivenList, year: number = about.year) => {
    const found = await readTargetsList(deps, staff, { ...about, year, list })
    return found.ok ? { ...found.value, targets: [...found.value.targets] } : found.failure
  }
  return { sheet: targetsSheet(shown.value, words), read }
}

/** The same of official rates. */
export async function givenRates(words = plain) {
  const { deps, staff } = await given()
  const form = {
    ...{ indicator: 'smartphone', asOf: '2026-02-28', rate: '62,5', source: '=Sở KH&CN' },
    ...{ numerator: '1.250', denominator: '2.000' },
  }
  const forms = [
    form,
    { ...form, indicator: 'payment-account', numerator: '', denominator: '' },
  ]
  const stated = await stateOfficialRates(deps, staff, { unitId, forms })
  if (!stated.ok) throw new Error(stated.failure.code)
  const shown = await describeOfficial(deps, staff, unitId)
  if (!shown.ok) throw new Error(shown.failure.code)
  const read = async (list: GivenList) => {
    const found = await readOfficialList(deps, staff, { unitId, list })
    return found.ok ? found.value : found.failure
  }
  return { sheet: officialSheet(shown.value, 'vi', words), read }
}
