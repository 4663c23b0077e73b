import type { ReportFigures } from '#app/features/coverage/reports/report-body.ts'

const nobodyOf = { able: 0, outOf: 200 }

/** Figures of a commune in which little happened; for tests. */
export function reportFigures(overrides: Partial<ReportFigures> = {}): ReportFigures {
  return {
    ...{ hamlets: 2, teams: 1, teamMembers: 3, teamsFounded: 0, teamsEnded: 0 },
    ...{ classes: 2, turns: 25, unnamed: 4, people: 20, visits: 6 },
    reached: { able: 40, outOf: 200 },
    basic: { able: 20, outOf: 200 },
    confirmed: 12,
    basicByGroup: {
      ...{ female: nobodyOf, age60: nobodyOf, minority: nobodyOf },
      ...{ poor: nobodyOf, disabled: nobodyOf },
    },
    target: null,
    realUse: { alone: 0, answered: 0, notAsked: 0 },
    households: { able: 0, outOf: 60 },
    satisfied: { able: 0, outOf: 0 },
    ...{ skills: [], official: [], literacy: [], hardPlaces: [], hamletLines: [] },
    ...{ classLines: [], hamletsWithoutClass: [], recheck: null, sources: [] },
    ...{ below: null, ...overrides },
  }
}
