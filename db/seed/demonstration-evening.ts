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
import { mayOn } from '#app/features/identity/identity.server.ts'
import { attemptEvent } from '#app/features/learning/learning.ts'
import { shortestTrace, type Mode } from '#app/features/sandbox/sandbox.ts'
import { ingestEvents } from '#app/features/sync/sync.server.ts'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import type { Result } from '#app/platform/result.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { findStaffAccountByName } from '#db/queries/staff-accounts.server.ts'
import { listTeamsWithin } from '#db/queries/teams.server.ts'
import { communeId } from './demonstration-commune.ts'

const scenario = 'tra-cuu-ho-so'
const daysAgo = 30
const day = 86_400_000
const minute = 60_000

/** What those who came did that evening; whoever is not named here stayed at home. */
const done: readonly Mode[] = [
  ...(['exam', 'exam', 'guided', 'exam', 'practice', 'exam'] as const),
  ...(['guided', 'exam', 'practice', 'exam', 'guided', 'practice'] as const),
]

/**
 * Lets the team of Xã Thực Hành hold a class in Thôn 1 a month ago, by the same doors as any
 * class, so that there is somebody to ask again and something to propose. Done again, or where
 * the trainer was not there yet, it changes nothing.
 */
export async function seedEvening(services: Services): Promise<void> {
  const hamlets = await unitsOn(services.db, todayOf(services)).childrenOf(communeId)
  const hamletId = hamlets.find(({ kind, name }) => kind === 'thon' && name === '1')?.id
  const official = await staffNamed(services, 'canbo')
  const trainer = await staffNamed(services, 'huongdan')
  if (hamletId === undefined || !official || !trainer) return
  if ((await listTeamsWithin(services.db, communeId)).length > 0) return
  const then = at(services, daysAgo * day)
  if (!(await mayOn(then, trainer, { action: 'teach', unitId: hamletId }))) return

  const teamId = uuid()
  const decision = { decisionNumber: '01/QĐ-TẬP', decidedOn: '2026-01-05' }
  const form = { teamId, unitId: communeId, ...decision, from: '2026-01-05' }
  must(await foundTeam(services, official, { ...form, lines: '', head: 0 }))
  must(await addTrainer(services, official, { teamId, learnerId: trainer.learnerId }))
  await holdClass(services, trainer, { hamletId, teamId })
}

/** The services as they were so many milliseconds ago. */
function at(services: Services, ago: number): Services {
  const then = new Date(services.now().getTime() - ago)
  return { ...services, now: () => then }
}

type Where = { hamletId: string; teamId: string }

async function holdClass(
  services: Services,
  trainer: Trainer,
  { hamletId, teamId }: Where,
): Promise<void> {
  const after = (minutes: number) => at(services, daysAgo * day - minutes * minute)
  const skill = services.scenarios.find(scenario)?.scenario.skill
  if (skill === undefined) throw new Error(`There is no scenario "${scenario}".`)
  const plan = { scenario, skill, minutes: 60, kit: '60', place: 'Nhà văn hóa Thôn 1' }
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
    await practise(after(20 + place), learnerId, { mode, place })
  }
  must(await closeClass(after(60), trainer, { classId, isConfirmed: true }))
}

async function practise(
  services: Services,
  learnerId: string,
  { mode, place }: { mode: Mode; place: number },
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
  throw new Error(`The evening of Thôn 1: ${result.failure.code}`)
}
