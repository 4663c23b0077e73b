import { flagsOf } from '../../flags/flags-of.server.ts'
import type { CountedFigures, FiguresAsked } from '../report-deps.server.ts'
import { communeFigures } from './commune-figures.server.ts'
import type { FigureDeps } from './figure-deps.server.ts'
import { provinceFigures } from './province-figures.server.ts'

/** All that a report says without anybody writing it, and what in the record asks for an answer. */
export async function countFigures(
  deps: FigureDeps,
  { unit, period }: FiguresAsked,
): Promise<CountedFigures> {
  const { key, dataFrom: from, dataTo: to } = period
  const asked = { unitId: unit.id, from, to, period: key }
  if (unit.level === 'province') {
    return { figures: await provinceFigures(deps, asked), flags: [] }
  }
  return {
    figures: await communeFigures(deps, asked),
    flags: await flagsOf(deps, { unitId: unit.id, from, to, language: 'vi' }),
  }
}
