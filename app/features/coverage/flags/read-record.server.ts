import { dayInVietnam, endInVietnam } from '#app/platform/vietnam-time.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import { listPassesIn, listToldIn } from '#db/queries/coverage-people.server.ts'
import {
  listEveningsIn,
  listPresentIn,
  listSomeTimes,
  type EveningRow,
  type PresentRow,
} from '#db/queries/flags.server.ts'
import { nobody } from '../cells/counts.ts'
import { unpackDays } from '../cells/person.ts'
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
  known: readonly KnownTime[]
  evenings: EveningSeen[]
  hamlets: HamletSeen[]
  told: ToldPass[]
}

export async function readRecord(
  deps: Deps,
  { unit, from, to }: Asked,
): Promise<RecordSeen> {
  const { db } = deps
  const span = { from: endInVietnam(daysAfter(from, -1)), to: endInVietnam(to) }
  const hamletIds = await hamletIdsOf(db, { unitId: unit.id, day: to })
  const homes = { hamletIds, day: to }
  const evenings = await listEveningsIn(db, hamletIds, span)
  const classIds = evenings.map(({ id }) => id)
  const present = await listPresentIn(db, classIds)
  const isInClass = whereaboutsIn(evenings, present)
  const rows = await listPassesIn(db, { ...homes, ...span })
  const told = await listToldIn(db, { ...homes, classIds })
  return {
    passes: rows.map(({ learnerId, at, ...pass }) => ({
      ...{ ...pass, day: dayInVietnam(at), isInClass: isInClass(learnerId, at) },
    })),
    known: rows.length === 0 ? [] : await knownTimes(deps),
    evenings: seenIn(evenings, present),
    hamlets: await hamletsSeen(deps, unit, to),
    told: told.flatMap(({ actorId: actor, ...each }) =>
      actor ? [{ ...each, actor }] : [],
    ),
  }
}

async function knownTimes({ db, kept }: Deps): Promise<readonly KnownTime[]> {
  const make = () => listSomeTimes(db, mostTimes)
  return kept ? kept.times(db, [], make) : make()
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

const overBy = (openedAt: string): string =>
  new Date(Date.parse(openedAt) + longestOpen).toISOString()

/** Whether somebody was in one of some classes at an instant. */
function whereaboutsIn(
  evenings: readonly EveningRow[],
  present: readonly PresentRow[],
): (learnerId: string, at: string) => boolean {
  const spans = new Map(
    evenings.map(({ id, openedAt, closedAt }) => [
      id,
      { from: openedAt, until: closedAt ?? overBy(openedAt) },
    ]),
  )
  const classesOf = groupedBy(present, ({ learnerId }) => learnerId)
  const isOn = (classId: string, at: string) => {
    const span = spans.get(classId)
    return span !== undefined && span.from <= at && at <= span.until
  }
  return (learnerId, at) =>
    classesOf.get(learnerId)?.some(({ classId }) => isOn(classId, at)) === true
}

/** Of whom the cells know nothing, it is not known whether they could. */
function seenIn(
  evenings: readonly EveningRow[],
  present: readonly PresentRow[],
): EveningSeen[] {
  const byClass = groupedBy(present, ({ classId }) => classId)
  return evenings.map(({ id: classId, hamletId, skill, openedAt }) => {
    const day = dayInVietnam(openedAt)
    const known = new Map(
      (byClass.get(classId) ?? []).flatMap(({ person, days }) =>
        person === null ? [] : [[person, days]],
      ),
    )
    const passed = [...known.values()].filter((days) => {
      const { passed: on } = unpackDays(days ?? '')
      return on !== undefined && on <= day
    })
    const counts = { present: known.size, passed: passed.length }
    return { classId, hamletId, skill, day, ...counts }
  })
}
