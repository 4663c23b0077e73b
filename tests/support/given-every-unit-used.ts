import { v5 as derivedUuid, v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'
import { insertApiToken } from '#db/queries/api-tokens.server.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { insertQuestion } from '#db/queries/class-questions.server.ts'
import { insertInvitation } from '#db/queries/invitations.server.ts'
import { insertPersonSecret } from '#db/queries/person-secrets.server.ts'
import { insertPerson } from '#db/queries/persons.server.ts'
import { insertStaffAccount } from '#db/queries/staff-accounts.server.ts'
import { givenClass, givenOpenClass, givenPresent, tellOfClass } from './classes.ts'
import { attemptFinished } from './events.ts'
import { thisQuarter } from './recheck-posts.ts'
import { givenReport } from './reports.ts'
import { givenResident } from './residents.ts'
import { givenStatements } from './given-statements.ts'
import { unitEvent } from './territory.ts'
import { smallCountry } from './units.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }

/**
 * For every unit of the small country a team with a member, a trainer beside it and invitations, a
 * class that is planned, one that is open and one that is closed, residents, and a report. Ids say
 * whose they are: what is answered about them depends on the unit alone.
 */
export async function givenEveryUnitUsed(deps: Deps): Promise<void> {
  for (const [place, { id: unitId, level }] of smallCountry.entries()) {
    if (level === 'commune') await givenSpareHamletOf(deps, unitId)
    await givenTeamOf(deps, unitId)
    await givenClassesOf(deps, unitId, String(100_000 + place))
    for (const who of ['resident', 'neighbour']) {
      const ids = { id: `${who}-of-${unitId}`, learnerId: `${who}-learner-of-${unitId}` }
      await givenResident(deps, { ...ids, hamletId: unitId, displayName: `Bác ${who}` })
      const secret = { personId: ids.id, kind: 'pictures', hash: 'none fits' } as const
      await insertPersonSecret(deps.db, { ...secret, setAt: deps.now().toISOString() })
    }
    await givenSomethingToSay(deps, unitId)
    await givenSomethingDone(deps, unitId)
    await givenReportsOf(deps, unitId)
    await givenReport(deps, unitId)
    await givenSomebodyDrawn(deps, unitId)
    await givenStatements(deps, unitId)
    await insertApiToken(deps.db, {
      ...{ idHash: `token-of-${unitId}`, unitId, name: 'Trung tâm', createdBy: 'somebody' },
      ...{ createdAt: deps.now().toISOString(), lastUsedAt: null, withdrawnAt: null },
    })
  }
}

/** Nobody lives there. */
async function givenSpareHamletOf(deps: Deps, parentId: string): Promise<void> {
  const state = { from: '2026-01-01', parentId, kind: 'thon', name: 'Trống' } as const
  const payload = { level: 'hamlet', ...state, source: 'test' } as const
  const founded = { type: 'unit-founded', payload } as const
  await deps.record.append(deps, [unitEvent(`spare-of-${parentId}`, founded)])
}

async function givenTeamOf(deps: Deps, unitId: string): Promise<void> {
  const [teamId, member] = [`team-of-${unitId}`, `member-of-${unitId}`]
  const createdAt = deps.now().toISOString()
  const days = { from: '2026-01-01', to: null }
  const decision = { decisionNumber: '12/QĐ-UBND', decidedOn: '2025-12-20' }
  for (const id of [member, `trainer-of-${unitId}`]) {
    const account = { id, learnerId: id, displayName: 'Người Hướng Dẫn', createdAt }
    await insertPerson(deps.db, { ...account, phone: null, pinHash: null })
  }
  await insertStaffAccount(deps.db, {
    ...{ personId: `trainer-of-${unitId}`, loginName: `trainer.${unitId}` },
    ...{ passwordHash: 'opens nothing', passwordSetAt: createdAt, oidcSubject: null },
  })
  const told = { subjectId: teamId, happenedAt: createdAt }
  await deps.record.append(deps, [
    {
      ...{ ...told, id: `grant-of-${unitId}`, type: 'role-granted' },
      subjectId: `trainer-of-${unitId}`,
      payload: { role: 'trainer', unitId, from: '2026-01-01' },
    },
    {
      ...{ ...told, id: uuid(), type: 'team-stated' },
      payload: { unitId, ...decision, ...days },
    },
    {
      ...{ ...told, id: uuid(), type: 'team-member-stated' },
      payload: { member, post: 'member', ...days },
    },
  ])
  const into = { teamId, post: 'member' } as const
  const invitations = { invitation: into, 'spare-invitation': into, 'unit-invitation': {} }
  for (const [which, team] of Object.entries(invitations)) {
    await insertInvitation(deps.db, {
      ...{ idHash: `${which}-of-${unitId}`, role: 'trainer', unitId, invitedBy: null },
      ...{ createdAt, expiresAt: '2099-01-01T00:00:00.000Z', ...team },
      ...{ usedAt: null, withdrawnAt: null, invitee: `Người Được Mời ${which}` },
    })
  }
}

async function givenClassesOf(deps: Deps, hamletId: string, code: string): Promise<void> {
  await givenClass(deps, { id: `class-of-${hamletId}`, hamletId })
  await givenOpenClass(deps, { id: `open-class-of-${hamletId}`, hamletId, code })
  const closed = `closed-class-of-${hamletId}`
  await givenOpenClass(deps, { id: closed, hamletId, code: String(Number(code) + 500) })
  const nobody = { present: 0, headcount: 0, joined: 0, practised: 0, passed: 0 }
  const payload = { ...nobody, witnessed: 0, onBehalf: 0 }
  await tellOfClass(deps, closed, { type: 'class-closed', payload })
}

/** Somebody who learned something long enough ago to be asked about it, and a question of a class. */
async function givenSomethingToSay(deps: Deps, unitId: string): Promise<void> {
  const learned = new Date(deps.now().getTime() - 25 * 86_400_000).toISOString()
  const happened = { happenedAt: learned, skill: 'tra-cuu-ho-so' }
  await deps.record.append(deps, [
    attemptFinished(`resident-learner-of-${unitId}`, happened),
  ])
  await insertQuestion(deps.db, {
    ...{ id: `question-of-${unitId}`, classId: `class-of-${unitId}`, learnerId: null },
    ...{ text: 'Mang gì theo?', askedAt: deps.now().toISOString() },
    ...{ answer: null, answeredBy: null, answeredAt: null },
  })
}

/** In the open class the residents are there, one has just passed, of one it is told; two records are one. */
async function givenSomethingDone(deps: Deps, unitId: string): Promise<void> {
  const [classId, happenedAt] = [`open-class-of-${unitId}`, deps.now().toISOString()]
  const learner = `resident-learner-of-${unitId}`
  for (const each of [learner, `neighbour-learner-of-${unitId}`]) {
    await givenPresent(deps, classId, { learner: each })
  }
  const passed = { attempt: attemptOf(unitId), happenedAt, skill: 'tra-cuu-ho-so' }
  const twin = { id: `twin-of-${unitId}`, learnerId: `twin-learner-of-${unitId}` }
  await givenResident(deps, { ...twin, hamletId: unitId, displayName: 'Bác Hai Tên' })
  await deps.record.append(deps, [
    attemptFinished(learner, passed),
    {
      ...{ id: mergeOf(unitId), type: 'residents-merged', subjectId: learner, happenedAt },
      payload: { from: twin.learnerId, to: learner },
    },
    {
      ...{ id: `deed-of-${unitId}`, type: 'done-on-behalf', happenedAt },
      subjectId: `neighbour-learner-of-${unitId}`,
      payload: {
        ...{ skill: 'tra-cuu-ho-so', outcome: 'practised', class: classId },
        reason: 'no-phone',
      },
    },
  ])
}

/** The two residents are a sample, to be checked again. */
async function givenSomebodyDrawn(deps: Deps, unitId: string): Promise<void> {
  const happenedAt = deps.now().toISOString()
  const learners = [`resident-learner-of-${unitId}`, `neighbour-learner-of-${unitId}`]
  const day = dayInVietnam(happenedAt)
  const period = thisQuarter(deps.now())
  await deps.record.append(deps, [
    {
      ...{ id: `draw-of-${unitId}`, type: 'recheck-drawn', subjectId: unitId, happenedAt },
      payload: { period, seed: `${unitId}|any.passed|00`, day, outOf: 2, learners },
    },
  ])
}

const idFor = (what: string): string =>
  derivedUuid(what, '5b0f7f52-6f0b-5c53-9d0e-6b6a7d5f4e11')

/** The merge of two records of the resident of a unit, by its event. */
export const mergeOf = (unitId: string): string => idFor(`merge ${unitId}`)

/** The attempt that the resident of a unit passed in its open class. */
export const attemptOf = (unitId: string): string => idFor(`attempt ${unitId}`)

/** Reports that wait to be taken in, of which nothing is kept but that they went up. */
async function givenReportsOf(deps: Deps, unitId: string): Promise<void> {
  const happenedAt = deps.now().toISOString()
  const told = { type: 'report-submitted', subjectId: unitId, happenedAt }
  await deps.record.append(
    deps,
    ['2026-01', '2026-02'].map((period) => ({
      ...{ ...told, id: uuid() },
      payload: { period, version: 1, hash: 'a'.repeat(64) },
    })),
  )
}
