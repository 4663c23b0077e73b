import { nobody } from '../../cells/counts.ts'
import { basicSkill } from '../../cells/indicator.ts'
import { denominatorsOf } from '../../denominators/denominators-of.server.ts'
import { readCoverage } from '../../read/read-coverage.server.ts'
import { reachedAdults } from '../beside-report.ts'
import { statedIn, type HamletLine, type ReportFigures } from '../report-body.ts'
import { sourcesOf, targetIn } from './commune-figures.server.ts'
import { deedsIn } from './deeds-in.server.ts'
import type { FigureDeps, Span } from './figure-deps.server.ts'
import { hardest } from './hard-places-in.server.ts'
import { officialOf } from './official-of.server.ts'
import { reportedBelow } from './reported-below.server.ts'
import { sumFigures } from './sum-figures.ts'

type Asked = Span & { period: string }
type Reported = { name: string; figures: ReportFigures }

/**
 * What a province accepted of its communes, added up, and beside it what the record says of all of
 * them: which are not in the sum is told, never filled in.
 */
export async function provinceFigures(
  deps: FigureDeps,
  asked: Asked,
): Promise<ReportFigures> {
  const { unitId, to, period } = asked
  const { outOf, reported, waiting, missing } = await reportedBelow(deps, {
    ...{ unit: { id: unitId, level: 'province' }, day: to, period },
  })
  const sums = sumFigures(reported.map(({ figures }) => figures))
  const { own } = await denominatorsOf(deps, { unitId, day: to })
  const goal = await targetIn(deps, asked)
  return {
    ...sums,
    target: goal?.adults ?? null,
    ...(await officialOf(deps, asked, sums.basic)),
    hardPlaces: hardest(placesOf(reported)),
    hamletLines: reported.map(lineOf),
    classLines: [],
    hamletsWithoutClass: reported.flatMap(({ name, figures }) =>
      figures.hamletsWithoutClass.map((hamlet) => `${hamlet}, ${name}`),
    ),
    sources: sourcesOf(own, goal),
    below: {
      ...{ reported: reported.length, outOf, waiting, missing },
      live: await liveOf(deps, asked),
    },
  }
}

async function liveOf(deps: FigureDeps, asked: Asked) {
  const { unitId, to } = asked
  const { total } = await readCoverage(deps, {
    ...{ unitId, day: to, mapDay: to, indicators: [reachedAdults, basicSkill] },
  })
  const { classes, visits } = (await deedsIn(deps, asked)).total
  return {
    ...{ classes, visits, reached: (total.get(reachedAdults) ?? nobody).everyone },
    basic: (total.get(basicSkill) ?? nobody).everyone,
  }
}

function lineOf({ name, figures }: Reported): HamletLine {
  const { basic, households, basicByGroup } = figures
  return {
    ...{ name, households: statedIn(households), adults: statedIn(basic) },
    ...{ teamMembers: figures.teamMembers, classes: figures.classes },
    ...{ learners: figures.people, basic: basic.able },
    ...{ basicAge60: basicByGroup.age60.able, basicMinority: basicByGroup.minority.able },
    ...{ visits: figures.visits, note: '' },
  }
}

function placesOf(reported: readonly Reported[]): ReportFigures['hardPlaces'] {
  const byPlace = new Map<string, ReportFigures['hardPlaces'][number]>()
  for (const each of reported.flatMap(({ figures }) => figures.hardPlaces)) {
    const { learners = 0, troubled = 0 } = byPlace.get(each.place) ?? {}
    byPlace.set(each.place, {
      place: each.place,
      ...{ learners: learners + each.learners, troubled: troubled + each.troubled },
    })
  }
  return [...byPlace.values()]
}
