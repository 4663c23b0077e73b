import type { People, ReportFigures } from './report-body.ts'

/** Figures that are held against those of the version before, in their order. */
const comparedFigures = [
  ...([
    'hamlets',
    'teams',
    'teamMembers',
    'classes',
    'turns',
    'unnamed',
    'people',
  ] as const),
  ...(['visits', 'reached', 'basic', 'confirmed', 'adults', 'households'] as const),
] as const
type ComparedFigure = (typeof comparedFigures)[number]

export type VersionChange = {
  figure: ComparedFigure
  before: People | null
  after: People | null
}

/** What one version of a report has other than another. */
export function versionChanges(
  before: ReportFigures,
  after: ReportFigures,
): VersionChange[] {
  return comparedFigures
    .map((figure) => ({
      ...{ figure, before: numberIn(before, figure), after: numberIn(after, figure) },
    }))
    .filter((change) => change.before !== change.after)
}

function numberIn(figures: ReportFigures, figure: ComparedFigure): People | null {
  switch (figure) {
    case 'reached':
    case 'basic':
      return figures[figure].able
    case 'adults':
      return figures.basic.outOf
    case 'households':
      return figures.households.able
    default:
      return figures[figure]
  }
}
