import { dayInVietnam, todayOf } from '#app/platform/vietnam-time.ts'
import { denominatorsOf } from '../../denominators/denominators-of.server.ts'
import { sumOf, wholeOf, type Denominator } from '../../denominators/denominator.ts'
import { householdOne } from '../../indicators/household-one.server.ts'
import { realUse30d } from '../../indicators/real-use.server.ts'
import { satisfaction } from '../../indicators/satisfaction.server.ts'
import { recheckOf } from '../../recheck/recheck-of.server.ts'
import { targetsOf } from '../../targets/targets-of.server.ts'
import { basicSkill } from '../../cells/indicator.ts'
import { nowhere } from '../../read/open-area.server.ts'
import { nameOfPlace } from '../beside-report.ts'
import type { ReportFigures, ReportSource } from '../report-body.ts'
import { classesIn } from './classes-in.server.ts'
import { deedsIn } from './deeds-in.server.ts'
import type { FigureDeps, Span } from './figure-deps.server.ts'
import { hardPlacesIn } from './hard-places-in.server.ts'
import { officialOf } from './official-of.server.ts'
import { peopleIn } from './people-in.server.ts'
import { stockOf } from './stock-of.server.ts'
import { teamsIn } from './teams-in.server.ts'

type Asked = Span & { period: string }

/** What the record says of a commune, on the map of the last day. */
export async function communeFigures(
  deps: FigureDeps,
  asked: Asked,
): Promise<ReportFigures> {
  const { unitId, to } = asked
  const hamlets = await deps.unitsOn(deps.db, to).childrenOf(unitId)
  const denominators = await denominatorsOf(deps, { unitId, day: to })
  const adults = wholeOf(denominators.own)
  const { below, reached, basic: able, confirmed, ...stock } = await stockOf(deps, asked)
  const basic = { able, outOf: adults }
  const counted = await countedBelow(deps, asked)
  const goal = await targetIn(deps, asked)
  return {
    hamlets: hamlets.length,
    ...{ teams: counted.teams.teams, teamMembers: counted.teams.members },
    ...{ teamsFounded: counted.teams.founded, teamsEnded: counted.teams.ended },
    ...{ ...counted.deeds.total, people: counted.people.total },
    ...{ ...stock, basic, confirmed, reached: { able: reached, outOf: adults } },
    ...(await answersIn(deps, asked)),
    target: goal?.adults ?? null,
    ...(await officialOf(deps, asked, basic)),
    hardPlaces: await hardPlacesIn(deps, asked),
    hamletLines: below.map(({ unit, others, basic: own }) => {
      const block = unit ? [unit, ...others] : []
      return {
        name: nameOfPlace({ unit, others }),
        ...statedOf(block.flatMap(({ id }) => denominators.below.get(id) ?? [])),
        ...lineOf(
          counted,
          block.map(({ id }) => id),
        ),
        ...{ basic: own.everyone, basicAge60: own.age60, basicMinority: own.minority },
        note: '',
      }
    }),
    ...(await classesIn(deps, asked, hamlets)),
    recheck: await recheckIn(deps, asked),
    sources: sourcesOf(denominators.own, goal),
    below: null,
  }
}

type CountedBelow = Awaited<ReturnType<typeof countedBelow>>

async function countedBelow(deps: FigureDeps, asked: Asked) {
  return {
    deeds: await deedsIn(deps, asked),
    people: await peopleIn(deps.db, asked),
    teams: await teamsIn(deps.db, asked),
  }
}

/** Of hamlets that are counted together, who came and what was done is told under the first. */
function lineOf({ deeds, people, teams }: CountedBelow, ids: readonly string[]) {
  const [place = nowhere] = ids
  const own = deeds.below.get(place)
  const sum = (of: (id: string) => number) => ids.reduce((all, id) => all + of(id), 0)
  return {
    teamMembers: sum(teams.membersAt),
    classes: own?.classes ?? 0,
    learners: people.byPlace.get(place) ?? 0,
    visits: own?.visits ?? 0,
  }
}

async function answersIn(deps: FigureDeps, asked: Asked) {
  const use = await realUse30d(deps, asked)
  const liked = await satisfaction(deps, asked)
  const houses = await householdOne(deps, asked)
  return {
    realUse: { alone: use.able, answered: use.outOf, notAsked: use.notAnswered },
    households: { able: houses.able, outOf: houses.outOf },
    satisfied: {
      able: liked.isHidden ? ('hidden' as const) : liked.able,
      outOf: liked.outOf,
    },
  }
}

export async function targetIn({ db, now }: FigureDeps, { unitId, to }: Asked) {
  const asked = { unitIds: [unitId], year: Number(to.slice(0, 4)), day: todayOf(now) }
  const targets = await targetsOf(db, asked)
  return targets.get(unitId)?.get(basicSkill)
}

/** All that were drawn for the period together: none is left out because another looks better. */
async function recheckIn(deps: FigureDeps, { unitId, period }: Asked) {
  const draws = await recheckOf(deps, { unitId, period })
  if (draws.length === 0) return null
  const sum = (of: (draw: (typeof draws)[number]) => number) =>
    draws.reduce((all, draw) => all + of(draw), 0)
  return {
    seed: draws.map(({ seed }) => seed).join(', '),
    size: sum(({ size }) => size),
    checked: sum(({ checked }) => checked),
    alone: sum(({ alone }) => alone),
  }
}

function statedOf(denominators: readonly Denominator[]) {
  const [first] = denominators
  const of = denominators.length > 1 ? sumOf(denominators) : first
  return { households: wholeOf(of, 'households'), adults: wholeOf(of) }
}

/** Where what is divided by comes from; printed as footnotes. */
export function sourcesOf(
  { adults, sources, asOf }: Denominator,
  goal: { source: string; statedAt: string } | undefined,
): ReportSource[] {
  const stated =
    adults === null
      ? []
      : sources.map((source) => ({
          ...{ what: 'Số người trưởng thành, số hộ', source, asOf: asOf ?? '' },
        }))
  const set = goal && {
    ...{ what: 'Chỉ tiêu', source: goal.source, asOf: dayInVietnam(goal.statedAt) },
  }
  return [...stated, ...(set ? [set] : [])]
}
