import { v7 as uuid } from 'uuid'
import { classFolds } from '#app/features/classes/classes.server.ts'
import { identityFolds } from '#app/features/identity/identity.server.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { territoryFolds } from '#app/features/territory/territory.server.ts'
import { attemptFinished } from './events.ts'
import { foundSmallCountry } from './found-small-country.ts'
import { givenDeps, type TestDeps } from './people.ts'
import { givenResident } from './residents.ts'
import { cells } from '#app/features/coverage/cells/fold.server.ts'
import { renewRules } from '#app/features/coverage/cells/renew-rules.server.ts'
import { rulesOf } from '#app/features/coverage/cells/rules.ts'

const skillOf = (id: string, group: string, procedure: string) => ({
  ...{ id, group, procedures: [procedure], level: 1 as const },
  name: { vi: `Việc ${procedure}`, en: `Errand ${procedure}` },
  ...{ frameworkRefs: [], scenarios: [`sc-${id}`], lessons: [id] },
})

const contents = ['dich-vu-cong', 'mua-sam', 'thanh-toan', 'tu-bao-ve', 'nen-tang-khac']

/** Five skills, one of each content; the core set asks for two of them. */
export const sampleBook = {
  version: 1,
  groups: contents.map((id) => ({
    id,
    name: { vi: `Nội dung ${id}`, en: `Content ${id}` },
  })),
  skills: [
    skillOf('tra-cuu', 'dich-vu-cong', 'P21'),
    skillOf('mua-hang', 'mua-sam', 'P24'),
    skillOf('chuyen-tien', 'thanh-toan', 'P17'),
    skillOf('lua-dao', 'tu-bao-ve', 'P23'),
    skillOf('dien-thoai', 'nen-tang-khac', 'P27'),
  ],
  core: [{ version: 1, validFrom: '2026-01-01', oneOfEach: [['P21'], ['P23']] }],
  frameworks: [],
}

/** The small country with cells that are counted by the sample book. */
export async function givenCoverage() {
  const deps = await givenDeps()
  const folds = [
    ...learningFolds,
    ...identityFolds,
    ...territoryFolds,
    ...classFolds,
    cells,
  ]
  const all = { ...deps, record: createRecord(folds), skills: sampleBook }
  await foundSmallCountry(all)
  await renewRules(all, rulesOf(sampleBook))
  return all
}
export type CoverageDeps = Awaited<ReturnType<typeof givenCoverage>>

/** Somebody passes checks of skills at a moment. */
export async function givenPassed(
  deps: Pick<TestDeps, 'db' | 'now' | 'record'>,
  learnerId: string,
  skills: readonly string[],
): Promise<void> {
  const happenedAt = deps.now().toISOString()
  const events = skills.map((skill) => attemptFinished(learnerId, { skill, happenedAt }))
  await deps.record.append(deps, events)
}

/** Somebody told anything, as an event of now. */
export async function tell(
  deps: Pick<TestDeps, 'db' | 'now' | 'record'>,
  subjectId: string,
  told: { type: string; payload: unknown; actorId?: string },
): Promise<string> {
  const id = uuid()
  const happenedAt = deps.now().toISOString()
  await deps.record.append(deps, [{ id, subjectId, happenedAt, ...told }])
  return id
}

/** So many residents of a hamlet, each named after where they live. */
export async function givenResidents(
  deps: CoverageDeps,
  hamletId: string,
  count: number,
  given: Parameters<typeof givenResident>[1] = {},
) {
  const residents: Awaited<ReturnType<typeof givenResident>>[] = []
  for (let place = 0; place < count; place += 1) {
    const displayName = `Người ${hamletId} số ${place}`
    residents.push(await givenResident(deps, { hamletId, displayName, ...given }))
  }
  return residents
}
