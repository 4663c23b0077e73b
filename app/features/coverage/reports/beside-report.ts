import type { Column } from '../cells/counts.ts'
import { basicSkill, indicatorOf, type CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import type { ReportFigures } from './report-body.ts'

/** The numbers of a unit on its page, and what of them its reader may not see there. */
export type PageCells = Pick<CoverageAnswer, 'total' | 'below'> & {
  hidden: ReadonlySet<string>
}

/** What somebody who stands above the commune can read beside a report. */
export type BesideReport = {
  /** On the closing day, on the map of that day. */
  stock: PageCells
  /** From the first day to the last: hidden where it is so at either end. */
  deeds: PageCells
  /** Skills by the names that reports call them by. */
  skills: ReadonlyMap<string, string>
  /** Of a province: by name, the reports of communes that it accepted. */
  reported: ReadonlyMap<string, ReportFigures>
}

/** Came to a class, or was called on at home: who only practised alone is on the ladder. */
export const reachedAdults = 'attended' as const
export const confirmedAdults = indicatorOf('core', 'confirmed')

/** The columns of lines that pages have too. */
export const linesOnPages = [
  { key: 'basic', column: 'everyone' },
  { key: 'basicAge60', column: 'age60' },
  { key: 'basicMinority', column: 'minority' },
] as const satisfies readonly { key: string; column: Column }[]

/** All numbers of people that a report shares with the pages of the unit. */
export function indicatorsBeside(skills: readonly string[]): CellIndicator[] {
  return [
    ...([reachedAdults, basicSkill, confirmedAdults, 'listed'] as const),
    ...skills.flatMap((id) =>
      (['practised', 'passed', 'used'] as const).map((step) =>
        indicatorOf(`skill:${id}`, step),
      ),
    ),
  ]
}

type Place = CoverageAnswer['below'][number]

/** What a line calls hamlets that are counted together, or those that are no more. */
export function nameOfPlace({ unit, others }: Pick<Place, 'unit' | 'others'>): string {
  const names = unit ? [unit, ...others].map(({ name }) => name) : []
  return names.join(', ') || 'Thôn cũ, đã nhập hoặc tách'
}

/** Where on the page the lines of a report stand; none where nothing is called so any more. */
export function placesOfLines(
  { hamletLines }: Pick<ReportFigures, 'hamletLines'>,
  { below }: PageCells,
): number[][] {
  return hamletLines.map(({ name }) =>
    below.flatMap((place, at) => {
      const isIn = [place.unit, ...place.others].some((each) => each?.name === name)
      return isIn || nameOfPlace(place) === name ? [at] : []
    }),
  )
}
