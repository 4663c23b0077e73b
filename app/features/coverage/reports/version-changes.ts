import {
  reportSections,
  type People,
  type ReportBody,
  type ReportFigures,
  type ReportSection,
} from './report-body.ts'

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

type VersionChange = {
  figure: ComparedFigure
  before: People | null
  after: People | null
}

export type VersionChanges = { figures: VersionChange[]; texts: ReportSection[] }

/** What one version of a report has other than another. */
export function versionChanges(
  before: Pick<ReportBody, 'figures' | 'texts'>,
  after: Pick<ReportBody, 'figures' | 'texts'>,
): VersionChanges {
  const figures = comparedFigures.map((figure) => ({
    figure,
    before: numberIn(before.figures, figure),
    after: numberIn(after.figures, figure),
  }))
  return {
    figures: figures.filter((change) => change.before !== change.after),
    texts: reportSections.filter((each) => before.texts[each] !== after.texts[each]),
  }
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
