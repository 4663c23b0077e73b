import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { fullNameOf } from '#app/features/territory/territory.ts'
import { listClassesHeldIn, listVisitDaysIn } from '#db/queries/coverage-classes.server.ts'
import { listAttemptDaysIn } from '#db/queries/coverage-people.server.ts'
import { listNamesOn } from '#db/queries/unit-placing.server.ts'
import { placeHamlets } from '#app/features/territory/territory.server.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { EvidenceWords } from './evidence-on.ts'
import type { Rows } from './shown-opened.ts'
import type { Reader } from '../read/reader-of.server.ts'

type Question = { from: string; to: string; words: EvidenceWords }

const mostClasses = 60
const mostDays = 60

/**
 * What a number rests on, without a single name: classes, visits and attempts by day. Told apart
 * class by class and day by day, their counts would undo what is hidden from above the commune.
 */
export async function deedsBehind(
  { db }: Pick<RoleDeps, 'db'>,
  { unit, day: today, maySeeSmall }: Reader,
  { from, to, words }: Question,
): Promise<Rows> {
  const placed = await placeHamlets(db, { unitId: unit.id, on: today })
  const hamletIds = placed.map(({ hamletId }) => hamletId)
  const classes = await listClassesHeldIn(db, { hamletIds, from, to })
  const visits = await listVisitDaysIn(db, { hamletIds, from, to })
  const nameOf = await hamletNames(db, [
    ...classes.slice(0, mostClasses).map(({ hamletId, day }) => ({ hamletId, day })),
    ...(maySeeSmall ? visits.slice(0, mostDays) : []),
  ])
  const attempts = maySeeSmall
    ? await listAttemptDaysIn(db, { hamletIds, day: to, from, to })
    : []
  return {
    kind: 'deeds',
    classes: classes.slice(0, mostClasses).map((held) => ({
      ...{ id: held.id, day: held.day, hamlet: nameOf(held.hamletId) },
      skill: words.titleOfSkill(held.skill),
      counts: maySeeSmall ? { present: held.present, unnamed: held.unnamed } : undefined,
    })),
    moreClasses: Math.max(0, classes.length - mostClasses),
    visits: maySeeSmall ? sumByDay(visits, nameOf).slice(0, mostDays) : [],
    attempts: attempts.slice(0, mostDays).map(({ on, scenario, attempts: count }) => ({
      ...{ day: on, scenario: words.titleOfScenario(scenario), attempts: count },
    })),
    visitsInAll: shownUnlessFew(
      visits.reduce((sum, each) => sum + each.visits, 0),
      maySeeSmall,
    ),
  }
}

function shownUnlessFew(count: number, maySeeSmall: boolean): ShownNumber {
  const isFew = count > 0 && count < 10
  return isFew && !maySeeSmall ? { kind: 'hidden' } : { kind: 'count', count }
}

type Db = RoleDeps['db']

/** What hamlets were called on the last of the days that are shown of them. */
async function hamletNames(
  db: Db,
  shown: readonly { hamletId: string; day: string }[],
): Promise<(hamletId: string) => string> {
  const days = new Map<string, Set<string>>()
  const seen = new Set<string>()
  for (const { hamletId, day } of shown) {
    if (seen.has(hamletId)) continue
    seen.add(hamletId)
    days.set(day, (days.get(day) ?? new Set()).add(hamletId))
  }
  const names = new Map<string, string>()
  for (const [day, ids] of days) {
    for (const unit of await listNamesOn(db, [...ids], day)) {
      names.set(unit.id, fullNameOf(unit))
    }
  }
  return (hamletId) => names.get(hamletId) ?? ''
}

type VisitDays = Awaited<ReturnType<typeof listVisitDaysIn>>

function sumByDay(visits: VisitDays, nameOf: (hamletId: string) => string) {
  const sums = new Map<string, { day: string; hamlet: string; visits: number }>()
  for (const { day, hamletId, visits: count } of visits) {
    const key = `${day} ${hamletId}`
    const known = sums.get(key)
    if (known) known.visits += count
    else sums.set(key, { day, hamlet: nameOf(hamletId), visits: count })
  }
  return [...sums.values()]
}
