import { rungs, type Rung } from '#app/features/learning/learning.ts'
import type { Db, MasteryRow } from '#db/database.ts'
import { listCardsOf } from '#db/queries/cards.server.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import { listAgreeing, listFollowUpsOf } from '#db/queries/outreach.server.ts'
import { knownOf, nextVisitOf, type Known } from '../visits/known-of.server.ts'
import { listLearningResidents } from '../visits/neighbours.server.ts'
import { stands, type HamletRecord } from './evening.ts'

type Asked = { hamletId: string; day: string; now: string }

/** What is known of a hamlet's people before an evening; the staff among them are left out. */
export async function readHamletRecord(
  db: Db,
  { hamletId, day, now }: Asked,
): Promise<HamletRecord> {
  const people = await listLearningResidents(db, hamletId, day)
  const ids = people.map(({ id }) => id)
  const known = await knownOf(
    db,
    people.map(({ learnerId }) => learnerId),
  )
  const callable = new Set(
    await inChunks(ids, (some) => listAgreeing(db, some, ['contact-phone'])),
  )
  const cards = await inChunks(ids, (some) => listCardsOf(db, some))
  const carded = new Set(cards.map(({ personId }) => personId))
  const helped = await stillHelped(
    db,
    people.map(({ learnerId }) => learnerId),
  )
  const residents = people.map(({ id, learnerId, displayName, household, phone }) => {
    const next = nextVisitOf(known(learnerId))
    return {
      ...{ id, household, name: displayName },
      phone: callable.has(id) ? phone : null,
      rungs: highestRungs(known(learnerId).mastery),
      isToAskAgain: helped.has(learnerId) || (next !== null && next <= day),
      hasCard: carded.has(id),
    }
  })
  const all = people.map(({ learnerId }) => known(learnerId))
  return { residents, last: lastEvening(all, { hamletId, now }) }
}

function highestRungs(mastery: readonly MasteryRow[]): Record<string, Rung> {
  const highest: Record<string, Rung> = {}
  for (const { skill, rung } of mastery) {
    const own = rungs.find((each) => each === rung)
    if (own && !stands(highest[skill], own)) highest[skill] = own
  }
  return highest
}

/** Those who said last that they could not do it alone yet. */
async function stillHelped(db: Db, learnerIds: readonly string[]): Promise<Set<string>> {
  const told = await inChunks(learnerIds, (some) => listFollowUpsOf(db, some))
  const last = new Map(told.map(({ learnerId, answer }) => [learnerId, answer]))
  return new Set([...last].flatMap(([id, answer]) => (answer === 'alone' ? [] : [id])))
}

/** The evening of the hamlet held last, from who was there. */
function lastEvening(
  all: readonly Known[],
  { hamletId, now }: { hamletId: string; now: string },
): HamletRecord['last'] {
  const held = all
    .flatMap(({ presences }) => presences)
    .filter((each) => each.hamletId === hamletId && each.startsAt <= now)
  const [latest] = held.sort((one, other) => (one.startsAt < other.startsAt ? 1 : -1))
  if (!latest) return undefined
  const { classId, skill } = latest
  const there = all.filter(({ presences }) =>
    presences.some((each) => each.classId === classId),
  )
  const passed = there.filter(({ mastery }) =>
    stands(highestRungs(mastery)[skill], 'passed'),
  )
  return { skill, present: there.length, passed: passed.length }
}
