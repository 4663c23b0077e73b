/** Neither, where somebody had said another thing since. */
export type TakenBack = 'withdrawn' | 'stated-again' | 'changed-since'

export const takenBack = (isWithdrawn: boolean): TakenBack =>
  isWithdrawn ? 'withdrawn' : 'stated-again'
