/** One thing measured, beside what it is measured by. */
export type Figure = {
  bench: string
  what: string
  unit: string
  ours: number
  /** Measured in the same run, or the budget itself; absent where a figure only informs. */
  yardstick?: number
  ratio?: number
  wanted?: Wanted
}

/** What the ratio should be. A timed one may miss its goal by `slack` before the run fails. */
export type Wanted = { slack: number } & ({ atLeast: number } | { atMost: number })

/** How much of its goal a timed ratio may miss on a machine that others use too. */
export const timedSlack = 0.1

export type Standing = 'ok' | 'near' | 'MISSED' | ''

export function standingOf({ ratio, wanted }: Figure): Standing {
  if (ratio === undefined || !wanted) return ''
  const missing =
    'atLeast' in wanted ? 1 - ratio / wanted.atLeast : ratio / wanted.atMost - 1
  if (missing <= 0) return 'ok'
  return missing <= wanted.slack ? 'near' : 'MISSED'
}

/** A figure held against a fixed budget. */
export function withinBudget(
  figure: Pick<Figure, 'bench' | 'what' | 'unit' | 'ours'>,
  budget: number,
  slack = 0,
): Figure {
  const ratio = figure.ours / budget
  return { ...figure, yardstick: budget, ratio, wanted: { atMost: 1, slack } }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}
