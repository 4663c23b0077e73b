import { classFolds } from '#app/features/classes/classes.server.ts'
import { describeRecheck } from '#app/features/coverage/recheck/describe-recheck.server.ts'
import { drawRecheck } from '#app/features/coverage/recheck/draw-recheck.server.ts'
import { coverageFolds } from '#app/features/coverage/coverage.server.ts'
import { identityFolds } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { territoryFolds } from '#app/features/territory/territory.server.ts'
import {
  givenCoverage,
  givenPassed,
  givenResidents,
  type CoverageDeps,
} from './given-coverage.ts'
import { givenRole, givenStaff } from './staff.ts'

const folds = [
  learningFolds,
  identityFolds,
  territoryFolds,
  classFolds,
  coverageFolds,
].flat()
export const core = ['tra-cuu', 'lua-dao']
export const period = '2026-Q1'

/** The small country with every fold, so that samples are kept. */
export async function givenRecheck() {
  const deps = { ...(await givenCoverage()), record: createRecord(folds) }
  return { ...deps, describeSkill: (skill: string) => ({ title: `Việc ${skill}` }) }
}
type Deps = Awaited<ReturnType<typeof givenRecheck>>

export async function staffOf(
  deps: CoverageDeps,
  role: Role,
  unitId: string,
): Promise<Staff> {
  const staff = await givenStaff(deps, { loginName: `${role}.${unitId}` })
  await givenRole(deps, staff, { role, unitId })
  return staff
}

/** So many of a hamlet who can do all of the core set. */
export async function givenAble(deps: CoverageDeps, hamletId: string, count: number) {
  const people = await givenResidents(deps, hamletId, count)
  for (const { learnerId } of people) await givenPassed(deps, learnerId, core)
  return people.map(({ learnerId }) => learnerId)
}

export const asked = {
  unitId: 'c-11',
  period,
  population: 'core.passed',
  isAgain: false,
} as const

export const seenBy = async (deps: Deps, staff: Staff, unitId: string) => {
  const seen = await describeRecheck(deps, staff, { unitId, period, language: 'vi' })
  if (!seen.ok) throw new Error(seen.failure.code)
  return seen.value
}

/** Two of hamlet 1 and one of hamlet 2 were drawn; a trainer of hamlet 1 sees theirs. */
export async function givenDrawn(deps: Deps) {
  await givenAble(deps, 'h-111', 2)
  await givenAble(deps, 'h-112', 1)
  await drawRecheck(deps, await staffOf(deps, 'commune-official', 'c-11'), asked)
  deps.advance(1)
  const trainer = await staffOf(deps, 'trainer', 'h-111')
  const { people = [] } = await seenBy(deps, trainer, 'h-111')
  return { trainer, people }
}
