import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { RecheckDrawRow } from '#db/database.ts'
import { listErasedOf } from '#db/queries/recheck-people.server.ts'
import { listRecheckResults } from '#db/queries/recheck.server.ts'
import { nobody } from '../cells/counts.ts'
import { wholeOf } from '../denominators/denominator.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { drawnPeople } from './drawn-people.server.ts'
import { isDrawnAgain } from './is-drawn-again.server.ts'
import { learnersOf } from './learners-of.ts'
import { countsOf } from './recheck-of.server.ts'
import { populationOf, type Population } from './sample.ts'
import { seen, seenCounts } from './seen-counts.ts'
import type { ShownDraw } from './shown-recheck.ts'

type Reader = {
  maySeeSmall: boolean
  /** On the page of the commune itself, where it is told hamlet by hamlet. */
  isNear: boolean
}

/** A sample with what came of it, beside what the record says of all. */
export async function showDraw(
  deps: RoleDeps,
  draw: RecheckDrawRow,
  { maySeeSmall, isNear }: Reader,
): Promise<ShownDraw> {
  const { id, unitId, seed, day, at, size, outOf } = draw
  const drawn = new Set(learnersOf(draw))
  const results = (await listRecheckResults(deps.db, [id])).filter(({ learnerId }) =>
    drawn.has(learnerId),
  )
  const units = deps.unitsOn(deps.db, day)
  const name = (await units.wayTo(unitId)).at(-1)?.name ?? ''
  const population = populationOf(seed)
  const adults = await denominatorsOf(deps, { unitId, day })
  const claimed = isNear ? await claimedIn(deps, { unitId, day, population }) : []
  return {
    ...{ id, commune: { id: unitId, name }, population, seed, day, at },
    counts: seenCounts({ drawn: size, ...countsOf(results) }, maySeeSmall),
    erased: isNear && maySeeSmall ? await erasedIn(deps, drawn, results) : 0,
    claimed: { able: seen(outOf, maySeeSmall), adults: wholeOf(adults.own) },
    isReproduced: isNear ? await isDrawnAgain(deps, draw) : undefined,
    hamlets:
      isNear && maySeeSmall
        ? byHamlet({
            ...{ claimed, results, people: await drawnPeople(deps.db, [draw], day) },
            hamlets: await units.childrenOf(unitId),
            adultsOf: (hamletId) => wholeOf(adults.below.get(hamletId)),
          })
        : [],
  }
}

type Results = Awaited<ReturnType<typeof listRecheckResults>>

/** How many of those drawn can be met no more, and were not. */
async function erasedIn(
  { db }: RoleDeps,
  drawn: ReadonlySet<string>,
  results: Results,
): Promise<number> {
  const noted = new Set(results.map(({ learnerId }) => learnerId))
  const left = [...drawn].filter((learnerId) => !noted.has(learnerId))
  return (await listErasedOf(db, left)).length
}

type Asked = { unitId: string; day: string; population: Population }
type Claim = { hamletId: string; able: number }

/** How many could on the day, by hamlet. */
async function claimedIn(
  deps: RoleDeps,
  { unitId, day, population }: Asked,
): Promise<Claim[]> {
  const { below } = await readCoverage(deps, {
    ...{ unitId, day, mapDay: day, indicators: [population] },
  })
  return below.flatMap(({ unit, counts }) => {
    const able = (counts.get(population) ?? nobody).everyone
    return unit ? [{ hamletId: unit.id, able }] : []
  })
}

type Parts = {
  claimed: readonly Claim[]
  results: Results
  people: Awaited<ReturnType<typeof drawnPeople>>
  hamlets: readonly { id: string; name: string }[]
  adultsOf: (hamletId: string) => number | null
}

function byHamlet({ claimed, results, people, hamlets, adultsOf }: Parts) {
  return hamlets.map(({ id, name }) => {
    const own = people.filter(({ hamletThen }) => hamletThen === id)
    const ids = new Set(own.map(({ learnerId }) => learnerId))
    const noted = results.filter(({ learnerId }) => ids.has(learnerId))
    const able = claimed.find(({ hamletId }) => hamletId === id)?.able ?? 0
    return {
      name,
      counts: seenCounts({ drawn: own.length, ...countsOf(noted) }, true),
      claimed: { able, adults: adultsOf(id) },
    }
  })
}
