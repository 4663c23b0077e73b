import { groupPlaces } from '../../stuck/group-places.ts'
import { placesOf } from '../../stuck/describe-stuck.server.ts'
import type { ReportFigures } from '../report-body.ts'
import type { FigureDeps, Span } from './figure-deps.server.ts'

type HardPlace = ReportFigures['hardPlaces'][number]

/** So many are read, and worked on. */
const most = 5

/** Where most people were stopped, in words. */
export async function hardPlacesIn(deps: FigureDeps, span: Span): Promise<HardPlace[]> {
  const places = await placesOf(deps, span)
  const scenarios = groupPlaces(places, {
    ...{ language: 'vi', maySeeSmall: true },
    find: (scenario) => deps.scenarios.find(scenario),
    ...{ titleOf: deps.titleOf, lessonOf: deps.lessonOf },
  })
  const hard = scenarios.flatMap(({ title, places: own }) =>
    own.map(({ screen, name, learners, stopped }): HardPlace => ({
      place: [title, screen, name].filter(Boolean).join(' – '),
      ...{ learners, troubled: stopped.kind === 'count' ? stopped.count : 0 },
    })),
  )
  return hardest(hard)
}

export function hardest(places: readonly HardPlace[]): HardPlace[] {
  return places
    .filter(({ troubled }) => troubled > 0)
    .sort((one, other) => other.troubled - one.troubled || other.learners - one.learners)
    .slice(0, most)
}
