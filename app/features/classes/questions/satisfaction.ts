/** Three faces, and what each is counted as out of five. */
export const faces = ['good', 'fair', 'bad'] as const
export type Face = (typeof faces)[number]

export const ratingOf: Record<Face, number> = { good: 5, fair: 3, bad: 1 }

export function faceOf(rating: number): Face {
  if (rating >= 4) return 'good'
  return rating === 3 ? 'fair' : 'bad'
}

/** Fewer than these would tell who thought what. */
const fewest = 5

export type Satisfaction =
  { isHidden: true; answered: number } | { isHidden: false; counts: Record<Face, number> }

export function satisfactionOf(ratings: readonly number[]): Satisfaction {
  if (ratings.length < fewest) return { isHidden: true, answered: ratings.length }
  const count = (face: Face) => ratings.filter((each) => faceOf(each) === face).length
  return {
    isHidden: false,
    counts: { good: count('good'), fair: count('fair'), bad: count('bad') },
  }
}
