/** The three ways to practise. They stand apart from the schemas, which no browser needs. */
export const modes = ['guided', 'practice', 'exam'] as const
export type Mode = (typeof modes)[number]
