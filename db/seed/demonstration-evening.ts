import { v7 as uuid } from 'uuid'
import type { Services } from '#app/composition.server.ts'
import {
  addTrainer,
  closeClass,
  foundTeam,
  markAttendance,
  openClass,
  planClass,
} from '#app/features/classes/classes.server.ts'
import { recordFollowUp } from '#app/features/classes/follow-up/record-follow-up.server.ts'
import { mayOn } from '#app/features/identity/identity.server.ts'
import { attemptEvent } from '#app/features/learning/learning.ts'
import { shortestTrace, type Mode } from '#app/features/sandbox/sandbox.ts'
import { ingestEvents } from '#app/features/sync/sync.server.ts'
import type { Result } from '#app/platform/result.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { findStaffAccountByName } from '#db/queries/staff-accounts.server.ts'
import { listTeamsWithin } from '#db/queries/teams.server.ts'
import { communeId } from './demonstration-commune.ts'
import { findHamlet } from './demonstration-residents.ts'

const day = 86_400_000
const minute = 60_000

type Evening = {
  /** Of which Thôn. */
  hamlet: string
  daysAgo: number
  scenario: string
  /** What those who came did, in the order of the list; whoever is not named stayed at home. */
  done: readonly Mode[]
  /** What some of them said when they were asked again after a month. */
  told?: readonly { answer: string; hurt: string }[]
}

const told = [
  { answer: 'alone', hurt: '' },
  { answer: 'with-help', hurt: 'forgot-password' },
  { answer: 'alone', hurt: '' },
  { answer: 'not-yet', hurt: 'afraid' },
]

const few: readonly Mode[] = [
  'exam',
  'guided',
  'exam',
  'practice',
  'exam',
  'exam',
  'guided',
]
const many: readonly Mode[] = [
  ...(['exam', 'exam', 'guided', 'exam', 'practice', 'exam'] as const),
  ...(['guided', 'exam', 'practice', 'exam', 'guided', 'practice'] as const),
]

/** The core set was taught in Thôn 1, an evening a month and then two; Thôn 2 has begun. */
const evenings: readonly Evening[] = [
  { hamlet: '1', daysAgo: 150, scenario: 'dien-thoai-co-ban', done: [...many, ...few] },
  {
    hamlet: '1',
    daysAgo: 117,
    scenario: 'dang-nhap-cong-dvc',
    done: [...many, ...few],
    told,
  },
  {
    hamlet: '1',
    daysAgo: 84,
    scenario: 'chuyen-tien-an-toan',
    done: [...many, 'exam'],
    told,
  },
  { hamlet: '1', daysAgo: 55, scenario: 'nhan-dien-lua-dao', done: [...many, ...few] },
  { hamlet: '2', daysAgo: 41, scenario: 'dang-nhap-cong-dvc', done: few },
  { hamlet: '1', daysAgo: 30, scenario: 'tra-cuu-ho-so', done: many },
]

/**
 * Lets the team of Xã Thực Hành hold its classes, by the same doors as any class, so that there is
 * somebody to ask again, something to propose, and something to count. Done again, or where the
 * trainer was not there yet, it changes nothing.
 */
export async function seedEvenings(services: Services): Promise<void> {
  const first = Math.max(...evenings.map(({ daysAgo }) => daysAgo))
  const official = await staffNamed(services, 'canbo')
  const trainer = await staffNamed(services, 'huongdan')
  if (!official || !trainer) return
  if ((await listTeamsWithin(services.db, communeId)).length > 0) return
  const then = at(services, first * day)
  if (!(await mayOn(then, trainer, { action: 'teach', unitId: communeId }))) return

  const teamId = uuid()
  const decision = { decisionNumber: '01/QĐ-TẬP', decidedOn: '2026-01-05' }
  const form = { teamId, unitId: communeId, ...decision, from: '2026-01-05' }
  must(await foundTeam(services, official, { ...form, lines: '', head: 0 }))
  must(await addTrainer(services, official, { teamId, learnerId: trainer.learnerId }))
  for (const evening of evenings) {
    const hamletId = await findHamlet(services, evening.hamlet)
    if (hamletId !== undefined)
      await holdClass(services, trainer, { ...evening, hamletId, teamId })
  }
}

/** The services as they were so many milliseconds ago. */
function at(services: Services, ago: number): Services {
  const then = new Date(services.now().getTime() - ago)
  return { ...services, now: () => then }
}

type Where = Evening & { hamletId: string; teamId: string }

async function holdClass(
  services: Services,
  trainer: Trainer,
  { hamlet, hamletId, teamId, daysAgo, scenario, done, told = [] }: Where,
): Promise<void> {
  const after = (minutes: number) => at(services, daysAgo * day - minutes * minute)
  const skill = services.scenarios.find(scenario)?.scenario.skill
  if (skill === undefined) throw new Error(`There is no scenario "${scenario}".`)
  const plan = {
    scenario,
    skill,
    minutes: 60,
    kit: '60',
    place: `Nhà văn hóa Thôn ${hamlet}`,
  }
  const startsAt = after(0).now().toISOString()
  const planned = { hamletId, teamId, startsAt, ...plan }
  const { id: classId } = must(await planClass(after(-60), trainer, planned))
  must(await openClass(after(0), trainer, classId))

  const residents = await listResidentsOf(services.db, [hamletId], todayOf(services))
  const present = residents.slice(0, done.length)
  const marks = present.map(({ learnerId: learner }) => ({
    ...{ key: uuid(), learner, isPresent: true, how: 'called' as const, ago: 0 },
  }))
  must(await markAttendance(after(5), trainer, { classId, marks }))
  for (const [place, { learnerId }] of present.entries()) {
    const mode = done[place] ?? 'guided'
    await practise(after(20 + place), learnerId, { scenario, mode, place })
  }
  must(await closeClass(after(60), trainer, { classId, isConfirmed: true }))
  const monthLater = at(services, (daysAgo - 31) * day)
  for (const [place, typed] of told.entries()) {
    const personId = present[place]?.id ?? ''
    must(await recordFollowUp(monthLater, trainer, { personId, typed, way: 'call' }))
  }
}

async function practise(
  services: Services,
  learnerId: string,
  { scenario, mode, place }: { scenario: string; mode: Mode; place: number },
): Promise<void> {
  const found = services.scenarios.find(scenario)?.scenario
  if (!found) return
  const played = { scenario, version: found.version, mode }
  const trace = atOwnPace(shortestTrace(found, mode), place)
  const fact = { type: 'attempt-finished' as const, attempt: uuid(), trace }
  const happenedAt = services.now().toISOString()
  const recorder = { person: undefined, guestId: undefined, learnerId }
  const events = [{ ...attemptEvent(played, fact), happenedAt }]
  await ingestEvents(services, recorder, { protocol: 1, learner: learnerId, events })
}

/** Nobody takes as long over each step as their neighbour: four to nine seconds. */
function atOwnPace(trace: string, place: number): string {
  const items = trace.split('~').map((item, step) => {
    const after = 40 + ((place * 31 + step * 17 + place * step * 7) % 50)
    return item.replace(/\d+$/, String(after))
  })
  return items.join('~')
}

type Trainer = NonNullable<Awaited<ReturnType<typeof staffNamed>>>

async function staffNamed({ db }: Services, loginName: string) {
  const account = await findStaffAccountByName(db, loginName)
  const person = account && (await findPerson(db, account.personId))
  if (!person) return undefined
  const { id, learnerId, displayName } = person
  const session = { isSharedDevice: true, isFromClass: false, isStaff: true } as const
  return { id, learnerId, displayName, ...session }
}

function todayOf({ now }: Services): string {
  return dayInVietnam(now().toISOString())
}

function must<Value>(result: Result<Value, { code: string }>): Value {
  if (result.ok) return result.value
  throw new Error(`The evenings of Xã Thực Hành: ${result.failure.code}`)
}
