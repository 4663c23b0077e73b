import { v7 as uuid } from 'uuid'
import { createIndicatorCatalogue } from '#app/features/coverage/catalogue/indicator-catalogue.ts'
import { renewRules } from '#app/features/coverage/cells/renew-rules.server.ts'
import { rulesOf } from '#app/features/coverage/cells/rules.ts'
import { countFigures } from '#app/features/coverage/reports/figures/count-figures.server.ts'
import {
  judgeReport,
  type Verdict,
} from '#app/features/coverage/reports/judge-report.server.ts'
import { prepareReport } from '#app/features/coverage/reports/prepare-report.server.ts'
import type {
  FiguresAsked,
  ReportDeps,
} from '#app/features/coverage/reports/report-deps.server.ts'
import {
  fieldOfAnswer,
  noWords,
  type DraftWords,
} from '#app/features/coverage/reports/report-draft.ts'
import { readDraft, saveDraft } from '#app/features/coverage/reports/save-draft.server.ts'
import { submitReport } from '#app/features/coverage/reports/submit-report.server.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import type { Staff } from '#app/features/identity/visitor.ts'
import { foundSmallCountry } from './found-small-country.ts'
import { sampleBook } from './given-coverage.ts'
import { givenDeps } from './people.ts'
import { givenRole, givenStaff } from './staff.ts'
import { unitEvent } from './territory.ts'

/** A period that is over when the tests begin, on 1 March 2026: from 15 January to 14 February. */
export const period = '2026-02'

/** The report that tests speak of where they name no other. */
export const about = { unitId: 'c-11', period }

/** The small country with all that reports are made of; every hamlet has 200 adults. */
export async function givenReports() {
  const base = { ...(await givenDeps()), skills: sampleBook }
  await foundSmallCountry(base)
  await renewRules(base, rulesOf(sampleBook))
  const figureDeps = {
    ...base,
    indicators: createIndicatorCatalogue({ indicators: [], forms: [] }),
    scenarios: { find: () => undefined, list: () => [] },
    titleOf: (scenario: string) => scenario,
    lessonOf: () => undefined,
    describeSkill: (skill: string) => ({ title: skill }),
  }
  const deps = {
    ...figureDeps,
    countFigures: (asked: FiguresAsked) => countFigures(figureDeps, asked),
  }
  for (const hamletId of ['h-111', 'h-112', 'h-121']) {
    await givenPopulation(deps, hamletId, 200)
  }
  return deps
}
export type ReportTestDeps = Awaited<ReturnType<typeof givenReports>>

type Judged = Partial<typeof about & { version: number; reason: string; by: Staff }>

/** Who writes the report of a commune, and whoever of its province takes it in. */
export async function givenReporters() {
  const deps = await givenReports()
  const commune = await givenOfficial(deps, 'commune-official', 'c-11')
  const province = await givenOfficial(deps, 'province-official', 'p-1')
  const judge = (verdict: Verdict, { by = province, ...judged }: Judged = {}) =>
    judgeReport(deps, by, { ...about, version: 1, reason: '', verdict, ...judged })
  return { deps, commune, province, judge }
}

/** So many adults live in a unit. */
export async function givenPopulation(
  deps: Pick<ReportDeps, 'db' | 'now' | 'record'>,
  unitId: string,
  adults: number,
): Promise<void> {
  const payload = { asOf: '2026-01-01', adults, households: 60, source: 'Công an xã' }
  const happenedAt = deps.now().toISOString()
  await deps.record.append(deps, [
    unitEvent(unitId, { type: 'population-stated', payload }, { happenedAt }),
  ])
}

/** Somebody of the staff with a role. */
export async function givenOfficial(
  deps: ReportTestDeps,
  role: Role,
  unitId: string,
): Promise<Staff> {
  const staff = await givenStaff(deps, {
    ...{ loginName: `official.${uuid()}`, displayName: `Cán bộ ${unitId}` },
  })
  await givenRole(deps, staff, { role, unitId })
  return staff
}

/** An answer to each warning that the report of the commune has by now. */
export async function answersNow(
  deps: ReportTestDeps,
  staff: Staff,
): Promise<Record<string, string>> {
  const prepared = await prepareReport(deps, staff, { ...about, at: '' })
  if (prepared.ok || prepared.failure.code !== 'unanswered') return {}
  const keys = Object.keys(prepared.failure.flaws).map((field) =>
    field.slice(fieldOfAnswer('').length),
  )
  return Object.fromEntries(keys.map((key) => [key, 'Đã hỏi lại từng người']))
}

/** Saves words over whatever the draft is, looks at the report, and submits it. */
export async function submitNow(
  deps: ReportTestDeps,
  staff: Staff,
  { unitId = 'c-11', words = {} }: { unitId?: string; words?: Partial<DraftWords> } = {},
) {
  const asked = { unitId, period }
  const { mark } = await readDraft(deps.db, asked)
  const saved = await saveDraft(deps, staff, {
    ...{ ...asked, mark, words: { ...noWords, ...words } },
  })
  if (!saved.ok) return saved
  const preparedAt = deps.now().toISOString()
  const prepared = await prepareReport(deps, staff, { ...asked, at: preparedAt })
  if (!prepared.ok) return prepared
  const { hash } = prepared.value
  return submitReport(deps, staff, { ...asked, preparedAt, hash })
}
