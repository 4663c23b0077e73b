import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import type { Db } from '#db/database.ts'
import { listMarkedIn } from '#db/queries/cell-inputs.server.ts'
import { listPassesIn, listToldIn } from '#db/queries/coverage-people.server.ts'
import { listEveningsIn, listSomeTimes, type EveningRow } from '#db/queries/flags.server.ts'
import { listPackedOf } from '#db/queries/recheck-people.server.ts'
import { nobody } from '../cells/counts.ts'
import { unpackPerson } from '../cells/person.ts'
import { hamletIdsOf } from '../indicators/adults-of.server.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import type { EveningSeen, HamletSeen } from './all-passed.ts'
import type { ToldPass } from './on-behalf.ts'
import { groupedBy, type Pass } from './pass.ts'
import type { KnownTime } from './too-fast.ts'

/** Of how many passes anywhere it is asked how long they took. */
const mostTimes = 5_000
/** A class that nobody closed is over by itself after so many milliseconds (`longest-open.ts`). */
const longestOpen = 12 * 3_600_000

type Deps = Parameters<typeof readCoverage>[0]
type Unit = { id: string; level: string }
type Asked = { unit: Unit; from: string; to: string }

/** All that flags are found in. */
export type RecordSeen = {
  passes: Pass[]
  known: KnownTime[]
  evenings: EveningSeen[]
  hamlets: HamletSeen[]
  told: ToldPass[]
}

export async function readRecord(
  deps: Deps,
  { unit, from, to }: Asked,
): Promise<RecordSeen> {
  const { db } = deps
  const span = { from: startOf(from), to: startOf(daysAfter(to, 1)) }
  const hamletIds = await hamletIdsOf(db, { unitId: unit.id, day: to })
  const homes = { hamletIds, day: to }
  const evenings = await listEveningsIn(db, hamletIds, span)
  const whereabouts = await presentIn(db, evenings)
  const rows = await listPassesIn(db, { ...homes, ...span })
  const classIds = evenings.map(({ id }) => id)
  const told = await listToldIn(db, { ...homes, classIds })
  return {
    passes: rows.map(({ learnerId, at, ...pass }) => {
      const isInClass = whereabouts.some((evening) => isThere(evening, learnerId, at))
      return { ...pass, day: dayInVietnam(at), isInClass }
    }),
    known: rows.length === 0 ? [] : await listSomeTimes(db, mostTimes),
    evenings: await seenIn(db, whereabouts),
    hamlets: await hamletsSeen(deps, unit, to),
    told: told.flatMap(({ actorId: actor, ...each }) =>
      actor ? [{ ...each, actor }] : [],
    ),
  }
}

/** How many are listed in each hamlet, and can do the basic things. */
async function hamletsSeen(deps: Deps, { id, level }: Unit, day: string) {
  const { total, below } = await readCoverage(deps, {
    ...{ unitId: id, day, mapDay: day, indicators: ['listed', 'core.passed'] },
  })
  const places = level === 'hamlet' ? [{ unit: { id }, counts: total }] : below
  return places.flatMap(({ unit, counts }): HamletSeen[] => {
    const of = (indicator: 'listed' | 'core.passed') =>
      (counts.get(indicator) ?? nobody).everyone
    return unit
      ? [{ hamletId: unit.id, listed: of('listed'), passed: of('core.passed') }]
      : []
  })
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
async function seenIn(db: Db, evenings: readonly Evening[]): Promise<EveningSeen[]> {
  const everybody = new Set(evenings.flatMap(({ present }) => [...present]))
  const packed = await listPackedOf(db, [...everybody])
  const people = new Map(packed.map(({ id, inputs }) => [id, unpackPerson(inputs)]))
  const idOf = new Map(packed.map(({ learnerId, id }) => [learnerId, id]))
  return evenings.map(({ id: classId, hamletId, skill, openedAt, present }) => {
    const day = dayInVietnam(openedAt)
    const known = new Set([...present].flatMap((learnerId) => idOf.get(learnerId) ?? []))
    const passed = [...known].filter((id) => {
      const on = people.get(id)?.skills[skill]?.passed
      return on !== undefined && on <= day
    })
    const counts = { present: known.size, passed: passed.length }
    return { classId, hamletId, skill, day, ...counts }
  })
}
