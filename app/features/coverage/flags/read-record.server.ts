import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import type { Db } from '#db/database.ts'
import { listMarkedIn } from '#db/queries/cell-inputs.server.ts'
import {
  listEveningsIn,
  listPassedOnBehalf,
  listPassesOf,
  listSomeTimes,
  type EveningRow,
} from '#db/queries/flags.server.ts'
import { listPackedOf, listPseudonymsOf } from '#db/queries/recheck-people.server.ts'
import { unpackPerson } from '../cells/person.ts'
import { peopleOn } from '../recheck/people-on.server.ts'
import type { EveningSeen, HamletSeen } from './all-passed.ts'
import type { ToldPass } from './on-behalf.ts'
import { groupedBy, type Pass } from './pass.ts'
import type { KnownTime } from './too-fast.ts'

/** Of how many passes anywhere it is asked how long they took. */
const mostTimes = 5_000
/** A class that nobody closed is over by itself after so many milliseconds (`longest-open.ts`). */
const longestOpen = 12 * 3_600_000

type Asked = { unitId: string; from: string; to: string }

/** All that flags are found in. */
export type RecordSeen = {
  passes: Pass[]
  known: KnownTime[]
  evenings: EveningSeen[]
  hamlets: HamletSeen[]
  told: ToldPass[]
}

export async function readRecord(db: Db, { unitId, from, to }: Asked): Promise<RecordSeen> {
  const span = { from: startOf(from), to: startOf(daysAfter(to, 1)) }
  const listed = await peopleOn({ db }, { unitId, day: to, indicator: 'listed' })
  const able = await peopleOn({ db }, { unitId, day: to, indicator: 'core.passed' })
  const homes = new Map(listed.map(({ id, hamletId }) => [id, hamletId]))
  const hamletIds = [...new Set(homes.values())]
  const evenings = await listEveningsIn(db, hamletIds, span)
  const whereabouts = await presentIn(db, evenings)
  const pseudonyms = await listPseudonymsOf(db, [...homes.keys()])
  const personOf = new Map(pseudonyms.map(({ id, learnerId }) => [learnerId, id]))
  const rows = await listPassesOf(
    db,
    pseudonyms.map(({ learnerId }) => learnerId),
    span,
  )
  return {
    passes: rows.map(({ learnerId, at, ...pass }) => {
      const person = personOf.get(learnerId) ?? learnerId
      const isInClass = whereabouts.some((evening) => isThere(evening, learnerId, at))
      const hamletId = homes.get(person) ?? ''
      return { ...pass, person, hamletId, day: dayInVietnam(at), isInClass }
    }),
    known: rows.length === 0 ? [] : await listSomeTimes(db, mostTimes),
    evenings: await Promise.all(whereabouts.map((evening) => seenIn(db, evening))),
    hamlets: [...groupedBy(listed, ({ hamletId }) => hamletId)].map(([hamletId, own]) => ({
      ...{ hamletId, listed: own.length },
      passed: able.filter((each) => each.hamletId === hamletId).length,
    })),
    told: (
      await listPassedOnBehalf(
        db,
        evenings.map(({ id }) => id),
      )
    ).flatMap(({ learnerId, actorId }) => {
      const person = personOf.get(learnerId)
      const hamletId = person && homes.get(person)
      return hamletId && actorId ? [{ person, hamletId, actor: actorId }] : []
    }),
  }
}

/** The instant at which a day begins in Vietnam. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString()

type Evening = EveningRow & { until: string; present: ReadonlySet<string> }

async function presentIn(db: Db, evenings: readonly EveningRow[]): Promise<Evening[]> {
  const marked = await listMarkedIn(
    db,
    evenings.map(({ id }) => id),
  )
  const here = marked.filter(({ isPresent }) => isPresent === 1)
  const byClass = groupedBy(here, ({ classId }) => classId)
  return evenings.map((evening) => ({
    ...evening,
    until: evening.closedAt ?? overBy(evening.openedAt),
    present: new Set(byClass.get(evening.id)?.map(({ learnerId }) => learnerId)),
  }))
}

const overBy = (openedAt: string): string =>
  new Date(Date.parse(openedAt) + longestOpen).toISOString()

const isThere = ({ openedAt, until, present }: Evening, learnerId: string, at: string) =>
  openedAt <= at && at <= until && present.has(learnerId)

/** Of whom the cells know nothing (guests, staff, children), it is not known whether they could. */
async function seenIn(db: Db, evening: Evening): Promise<EveningSeen> {
  const { id: classId, hamletId, skill, openedAt, present } = evening
  const day = dayInVietnam(openedAt)
  const packed = await listPackedOf(db, [...present])
  const people = new Map(packed.map(({ id, inputs }) => [id, unpackPerson(inputs)]))
  const passed = [...people.values()].filter(({ skills }) => {
    const on = skills[skill]?.passed
    return on !== undefined && on <= day
  })
  const counts = { present: people.size, passed: passed.length }
  return { classId, hamletId, skill, day, ...counts }
}
