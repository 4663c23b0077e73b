import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { listPopulationHistory } from '#db/queries/populations.server.ts'
import { groups, nobody, type Column } from '../cells/counts.ts'
import { indicatorOf, type CellIndicator } from '../cells/indicator.ts'
import type { Denominator } from '../denominators/denominator.ts'
import { isOfSome } from '../denominators/rate.ts'
import { ratesOf } from '../denominators/rates-of.server.ts'
import { readTrend } from '../read/read-trend.server.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import { gradeLines, gradeSteps } from './grade-lines.ts'
import { monthLines } from './month-lines.ts'
import type { Measure } from './opened-indicator.ts'
import { readPages } from './read-pages.server.ts'
import type { Pair, ShownOpened } from './shown-opened.ts'
import type { Reader } from '../read/reader-of.server.ts'

type Question = {
  day: string
  group: Column
  measure: Exclude<Measure, { by: 'calculation' }>
}

type Counted = Pick<
  ShownOpened,
  'pair' | 'outOf' | 'below' | 'groups' | 'months' | 'grades'
>

const unreported: ShownNumber = { kind: 'unreported' }

/** A number of the cells with what it is divided by, by group, by unit below and by month. */
export async function countPeople(
  deps: RoleDeps,
  { staff, reader }: { staff: Staff; reader: Reader },
  { day, group, measure }: Question,
): Promise<Counted> {
  const { unit, above, day: today, maySeeSmall } = reader
  const { indicator } = measure
  const gradeThing = gradedThing(measure)
  const indicators: CellIndicator[] = [
    ...new Set<CellIndicator>([
      ...[indicator, 'listed' as const],
      ...(gradeThing ? gradeSteps.map((step) => indicatorOf(gradeThing, step)) : []),
    ]),
  ]
  const { answer, hidden, see } = await readPages(deps, reader, { day, indicators })
  const { own, rateAt } = await ratesOf(deps, {
    ...{ way: [...above, unit], day, mapDay: today, answer, hidden },
    indicators: [indicator],
  })
  const isDeed = measure.by === 'deeds'
  const pairAt = (at: 'whole' | number): Pair => {
    const able = see(at, indicator, group)
    if (isDeed) return { able, outOf: unreported }
    if (group !== 'everyone') return { able, outOf: see(at, 'listed', group) }
    const rate = rateAt(at, indicator)
    return { able, outOf: rate.outOf, partly: isOfSome(rate) ? rate : undefined }
  }
  const month = day.slice(0, 'YYYY-MM'.length)
  const trend = await readTrend(deps, {
    ...{ unitId: unit.id, mapDay: today, indicators: [indicator] },
    ...{ from: monthsBefore(month, 11), to: month },
  })
  const now = answer.total.get(indicator) ?? nobody
  const points = (trend.get(indicator) ?? []).map((point) => ({
    month: point.month,
    counts: point.month === month ? now : point.counts,
  }))
  const gradeCount = (step: (typeof gradeSteps)[number]) =>
    gradeThing ? (answer.total.get(indicatorOf(gradeThing, step))?.[group] ?? 0) : 0
  return {
    pair: pairAt('whole'),
    outOf: isDeed
      ? { by: 'nothing' }
      : group === 'everyone'
        ? await sourceOf(deps, { staff, unitId: unit.id }, own)
        : { by: 'listed' },
    below: answer.below.map(({ unit: child, others }, at) => ({
      unit: child && {
        id: child.id,
        name: [child, ...others].map(({ name }) => name).join(', '),
      },
      ...pairAt(at),
    })),
    groups: isDeed
      ? []
      : groups.map((each) => ({
          ...{ group: each, able: see('whole', indicator, each) },
          outOf: see('whole', 'listed', each),
        })),
    months: monthLines(points, {
      ...{ group, maySeeSmall },
      isHidden: (each) => see('whole', indicator, each).kind === 'hidden',
    }),
    grades: gradeThing
      ? gradeLines(
          {
            passed: gradeCount('passed'),
            'passed-self': gradeCount('passed-self'),
            confirmed: gradeCount('confirmed'),
            'confirmed-seen': gradeCount('confirmed-seen'),
            'confirmed-again': gradeCount('confirmed-again'),
          },
          {
            maySeeSmall,
            isHidden: (step) =>
              see('whole', indicatorOf(gradeThing, step), group).kind === 'hidden',
          },
        )
      : [],
  }
}

/** By whose word it is is asked where somebody is said to be able. */
function gradedThing(measure: Question['measure']) {
  if (measure.by === 'deeds') return undefined
  return measure.step === 'passed' || measure.step === 'confirmed'
    ? measure.thing
    : undefined
}

function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const all = year * 12 + number - 1 - count
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

async function sourceOf(
  deps: RoleDeps,
  { staff, unitId }: { staff: Staff; unitId: string },
  { asOf, sources, stated, missing, from }: Denominator,
): Promise<ShownOpened['outOf']> {
  const maySeeStaff = await mayOn(deps, staff, { action: 'see-staff', unitId })
  const history = maySeeStaff ? await listPopulationHistory(deps.db, [unitId]) : []
  const statement = history.find((each) => each.asOf === asOf)
  return {
    ...{ by: 'adults', asOf: asOf ?? undefined, sources, stated, missing },
    ...{ isSum: from === 'sum', statedBy: statement?.name ?? undefined },
  }
}
