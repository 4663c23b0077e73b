import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { markAttendance } from '#app/features/classes/attendance/mark-attendance.server.ts'
import {
  cancelClass,
  restoreClass,
} from '#app/features/classes/class/cancel-class.server.ts'
import { openClass } from '#app/features/classes/class/open-class.server.ts'
import { planClass } from '#app/features/classes/class/plan-class.server.ts'
import { writeNote } from '#app/features/classes/class/write-note.server.ts'
import { closeClass } from '#app/features/classes/closing/close-class.server.ts'
import * as followUp from '#app/features/classes/follow-up/record-follow-up.server.ts'
import { joinByName } from '#app/features/classes/join/join-by-name.server.ts'
import { pushToClass } from '#app/features/classes/live/push-to-class.server.ts'
import { answerQuestion } from '#app/features/classes/questions/answer-question.server.ts'
import { askQuestion } from '#app/features/classes/questions/ask-question.server.ts'
import { rateClass } from '#app/features/classes/questions/rate-class.server.ts'
import { recordRoom } from '#app/features/classes/room/record-room.server.ts'
import { endTeam } from '#app/features/classes/teams/end-team.server.ts'
import { foundTeam } from '#app/features/classes/teams/found-team.server.ts'
import { makeVisit } from '#app/features/classes/visits/make-visit.server.ts'
import { withdrawVisit } from '#app/features/classes/visits/withdraw-visit.server.ts'
import { recordOnBehalf } from '#app/features/classes/witness/record-on-behalf.server.ts'
import { withdrawDeed } from '#app/features/classes/witness/withdraw-deed.server.ts'
import { witnessCheck } from '#app/features/classes/witness/witness-check.server.ts'
import * as identity from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { Result } from '#app/platform/result.ts'
import { listDeedsIn } from '#db/queries/class-deeds.server.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { caller, givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff, staffPassword } from '#tests/support/staff.ts'

const day = 24 * 60
const skill = 'tra-cuu-ho-so'
const isSkill = (asked: string) => asked === skill

/** What a use-case gave; one that refused fails the test. */
async function done<Value>(result: Promise<Result<Value, { code: string }>>) {
  const given = await result
  if (!given.ok) throw new Error(`Refused: ${JSON.stringify(given.failure)}`)
  return given.value
}

async function givenCommune() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  const official = await givenStaff(deps, { loginName: 'official' })
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })
  const trainer = await givenStaff(deps, { loginName: 'trainer' })
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'c-11' })
  const agreed = ['class-list', 'groups'] as const
  const lan = await givenResident(deps, { displayName: 'Lan', household: '1', agreed })
  const binh = await givenResident(deps, { displayName: 'Bình', household: '1' })
  return { deps, official, trainer, lan, binh }
}
type Commune = Awaited<ReturnType<typeof givenCommune>>

async function foundAndEndATeam({ deps, official }: Commune) {
  const teamId = uuid()
  const links = await done(
    foundTeam(deps, official, {
      ...{ teamId, unitId: 'h-111', decisionNumber: '12/QĐ', head: 0, from: '2026-03-01' },
      ...{ decidedOn: '2026-02-20', lines: 'Lò Văn Piêng\nTrần Thị Bé\nVõ Minh' },
    }),
  )
  for (const [place, { token, name }] of links.entries()) {
    const password = { password: staffPassword, passwordAgain: staffPassword }
    const account = { displayName: name, loginName: `member.${place}`, ...password }
    await done(
      identity.acceptInvitation(deps, token, { ...account, isSharedDevice: false }),
    )
  }
  deps.advance(5)
  await done(endTeam(deps, official, { teamId, takesRoles: true }))
}

async function holdAClass({ deps, trainer, lan, binh }: Commune): Promise<string> {
  const plan = { hamletId: 'h-111', teamId: null, startsAt: deps.now().toISOString() }
  const about = { minutes: 90, skill, scenario: skill, kit: null, place: 'Nhà văn hóa' }
  const { id: classId } = await done(planClass(deps, trainer, { ...plan, ...about }))
  for (const change of [cancelClass, restoreClass, openClass, openClass]) {
    deps.advance(1)
    await done(change(deps, trainer, classId))
  }
  await joinAndLeave(deps, trainer, { classId, lan })
  const { learnerId: person } = lan
  const attempt = uuid()
  const happenedAt = deps.now().toISOString()
  await deps.record.append(deps, [attemptFinished(person, { attempt, skill, happenedAt })])
  for (const path of ['/tap/tra-cuu-ho-so', null]) {
    deps.advance(1)
    const titles = { scenarios: { find: () => ({}) }, titleOf: () => 'Tra cứu' }
    const page = path === null ? null : `${path}?che-do=tu-tap`
    const lessons = { list: () => [] }
    await done(
      pushToClass({ ...deps, ...titles, lessons }, trainer, { classId, path: page }),
    )
  }
  for (let press = 0; press < 2; press += 1) {
    await done(witnessCheck(deps, trainer, { classId, person, attempt }))
    const typed = { person, skill, outcome: 'practised', reason: 'no-phone' }
    await done(recordOnBehalf(deps, trainer, { classId, typed, isSkill }))
    const [slip] = await listDeedsIn(deps.db, classId)
    if (press === 0 && slip) {
      const wrong = { classId, deed: slip.eventId, reason: '' }
      await done(withdrawDeed(deps, trainer, wrong))
    }
    const learnerIds = [person, binh.learnerId]
    await done(recordRoom(deps, trainer, { classId, learnerIds }))
    deps.advance(1)
  }
  await done(writeNote(deps, trainer, { classId, text: 'Mạng yếu.' }))
  await done(closeClass(deps, trainer, { classId, isConfirmed: true }))
  return classId
}

type Joining = { classId: string; lan: Commune['lan'] }

async function joinAndLeave(deps: TestDeps, trainer: Staff, { classId, lan }: Joining) {
  const joined = { id: classId, hamletId: 'h-111' }
  const proof = { way: 'pictures', text: 'fish.house.fish' } as const
  for (const isPresent of [false, true, false]) {
    const asked = { joined, proof, personId: lan.id, isSharedDevice: false }
    await done(joinByName(deps, { ...caller, guestId: `guest-${isPresent}` }, asked))
    deps.advance(1)
    const mark = { key: uuid(), learner: lan.learnerId, isPresent, ago: 0 }
    const headcount = { key: uuid(), count: 3, ago: 0 }
    const marks = [{ ...mark, how: 'called' as const }]
    await done(markAttendance(deps, trainer, { classId, marks, headcount }))
    deps.advance(1)
  }
  await done(
    joinByName(deps, caller, { joined, proof, personId: lan.id, isSharedDevice: true }),
  )
}

async function askAfterwards({ deps, trainer, lan }: Commune, classId: string) {
  for (const face of ['bad', 'good']) {
    deps.advance(1)
    await done(rateClass(deps, lan.learnerId, { classId, face }))
  }
  const asked = { classId, text: 'Mang gì theo?', isNameless: true, once: 'once' }
  await done(askQuestion(deps, lan.learnerId, asked))
  const [row] = await deps.db.selectFrom('classQuestion').select('id').execute()
  const answer = { classId, question: row?.id ?? '', text: 'Mang điện thoại.' }
  await done(answerQuestion(deps, trainer, answer))
  deps.advance(25 * day)
  await done(followUp.recordMiss(deps, trainer, lan.id))
  const typed = { answer: 'with-help', hurt: 'no-otp' }
  await done(
    followUp.recordFollowUp(deps, trainer, { personId: lan.id, typed, way: 'call' }),
  )
}

async function goFromHouseToHouse({ deps, trainer, lan, binh }: Commune) {
  const told = { skill, outcome: 'alone', where: 'home', next: 'week', day: '' }
  for (const once of ['morning', 'evening', 'evening']) {
    const typed = { ...told, who: [lan.id, binh.id] }
    const visit = { personId: lan.id, typed, once, isSkill }
    const made = await done(makeVisit(deps, trainer, visit))
    deps.advance(60)
    if (once === 'morning') await done(withdrawVisit(deps, trainer, made.visit))
  }
}

async function putResidentsRight({ deps, trainer, lan, binh }: Commune) {
  const { db } = deps
  const [personId, unitId] = [lan.id, 'h-111']
  await done(identity.giveCards(deps, trainer, { unitId }))
  await done(identity.reissueCard(deps, trainer, { unitId, personId }))
  await done(identity.forgetSecret(deps, trainer, { unitId, personId }))
  await done(
    identity.editResident(deps, trainer, { personId, draft: { ...lan, birthYear: 1967 } }),
  )
  await done(identity.setGroups(deps, trainer, { personId, groups: ['poor'] }))
  const groups = { personId, purpose: 'groups', isGiven: false } as const
  await done(identity.askConsent(deps, trainer, groups))
  for (const hamletId of ['h-112', 'h-111']) {
    deps.advance(1)
    await done(identity.moveResident(deps, trainer, { personId, hamletId }))
  }
  await done(identity.mergeResidents(deps, trainer, { keptId: lan.id, otherId: binh.id }))
  const [merge] = await db.selectFrom('learnerMerge').select('id').execute()
  const merged = { personId, mergeId: merge?.id ?? '' }
  await done(identity.partResidents(deps, trainer, merged))
  await done(identity.mergeResidents(deps, trainer, { keptId: lan.id, otherId: binh.id }))
  deps.advance(400 * day)
  await identity.renewAgeBands(deps, deps.now().toISOString().slice(0, 10))
}

const told = [
  ...['team-stated', 'team-member-stated', 'role-granted', 'role-revoked'],
  ...['class-planned', 'class-cancelled', 'class-opened', 'class-closed', 'class-pushed'],
  ...['attendance-marked', 'headcount-stated', 'class-rated', 'note-written'],
  ...['class-question-asked', 'class-question-answered', 'room-practised'],
  ...['check-witnessed', 'done-on-behalf', 'deed-withdrawn'],
  ...['visit-made', 'visit-withdrawn'],
  ...['followed-up', 'follow-up-missed', 'learner-linked', 'learner-erased'],
  ...['resident-placed', 'resident-described', 'residents-merged', 'residents-parted'],
  ...['card-given', 'card-withdrawn', 'class-secret-forgotten'],
]

test('after a busy evening the log says all that the tables do, and of nobody who they are', async () => {
  const commune = await givenCommune()
  const { deps, trainer, lan } = commune
  await foundAndEndATeam(commune)
  const classId = await holdAClass(commune)
  await goFromHouseToHouse(commune)
  await askAfterwards(commune, classId)
  await putResidentsRight(commune)

  const before = await deps.record.verify(deps.db)
  expect(before.differences).toEqual([])

  await done(identity.eraseResident(deps, trainer, lan.id))
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
  expect(await deps.db.selectFrom('classQuestion').select('learnerId').execute()).toEqual([
    { learnerId: null },
  ])

  const events = await deps.db.selectFrom('event').select(['type', 'payload']).execute()
  const types = new Set(events.map(({ type }) => type))
  expect(told.filter((type) => !types.has(type))).toEqual([])
  const said = JSON.stringify(events.filter(({ type }) => !type.startsWith('unit-')))
  expect(said).not.toMatch(/Lan|Bình|Piêng|Mạng yếu|Mang |birthYear|household|fish/)
})
