/** Who is counted apart among adults. `ageless` are those of whom nobody said how old they are. */
export const groups = [
  ...(['female', 'male', 'age18', 'age35', 'age60', 'ageless'] as const),
  ...(['minority', 'poor', 'disabled'] as const),
]
export type Group = (typeof groups)[number]

export const columns = ['everyone', ...groups] as const
export type Column = (typeof columns)[number]

/** So many adults, and so many of each group among them. They are added, never averaged. */
export type Counts = Record<Column, number>

export const nobody: Counts = {
  everyone: 0,
  female: 0,
  male: 0,
  age18: 0,
  age35: 0,
  age60: 0,
  ageless: 0,
  minority: 0,
  poor: 0,
  disabled: 0,
}

export function plus(one: Counts, other: Counts, times = 1): Counts {
  const sum = { ...nobody }
  for (const column of columns) sum[column] = one[column] + times * other[column]
  return sum
}
