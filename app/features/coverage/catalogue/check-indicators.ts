import {
  isOverlapping,
  unknownName,
  type Finding,
  type Framework,
  type KeyPath,
} from '#app/features/sandbox/sandbox.ts'
import type { Indicator, IndicatorBook } from './indicator-book.ts'

type Frameworks = readonly Pick<Framework, 'id' | 'kind'>[]

/** What is wrong with the book of indicators beyond its shape. */
export function findingsInIndicators(
  { indicators, forms }: IndicatorBook,
  frameworks: Frameworks,
): Finding[] {
  const ids = indicators.map(({ id }) => id)
  const known = frameworks.map(({ id }) => id)
  return [
    ...indicators.flatMap((indicator, index) => [
      ...findingsInDays(indicators, index),
      ...findingsInKind(indicator, ['indicators', index]),
      ...indicator.frameworkRefs.flatMap(({ framework }, at) =>
        unknownName('framework', framework, known, [
          ...['indicators', index, 'frameworkRefs', at, 'framework'],
        ]),
      ),
    ]),
    ...forms.flatMap(({ framework, ratios }, index) => [
      ...unknownName('framework', framework, known, ['forms', index, 'framework']),
      ...ratios.flatMap((ratio, at) =>
        unknownName('indicator', ratio, ids, ['forms', index, 'ratios', at]),
      ),
    ]),
  ]
}

/** Of an id one version holds on every day at most. */
function findingsInDays(all: readonly Indicator[], index: number): Finding[] {
  const own = all[index]
  if (!own) return []
  const { id, validFrom, validTo } = own
  const ends: Finding[] =
    validTo !== undefined && validTo <= validFrom
      ? [
          {
            path: ['indicators', index, 'validTo'],
            message: `It ends on ${validTo} and begins on ${validFrom}. Change one of the two.`,
          },
        ]
      : []
  const isTwice = all
    .slice(0, index)
    .some((other) => other.id === id && isOverlapping(own, other))
  if (!isTwice) return ends
  const message = `The indicator "${id}" holds twice on some days. End one before the other begins.`
  return [...ends, { path: ['indicators', index, 'validFrom'], message }]
}

/** Nobody types off what is counted here, nothing is divided by what nobody names. */
function findingsInKind(indicator: Indicator, path: KeyPath): Finding[] {
  const { kind, formula, denominator, mark } = indicator
  const findings: Finding[] = []
  if (kind === 'official' && formula !== undefined) {
    const message = `An official rate is typed off, not counted as "${formula}". Take the formula out.`
    findings.push({ path: [...path, 'formula'], message })
  }
  if (kind === 'final' && denominator === undefined) {
    const message = 'A final indicator is a share. Say what it is divided by.'
    findings.push({ path: [...path, 'kind'], message })
  }
  if (mark === 'R' && kind !== 'official') {
    const message =
      'Our own indicators are marked D. A recalled name is for official ones alone.'
    findings.push({ path: [...path, 'mark'], message })
  }
  return findings
}
