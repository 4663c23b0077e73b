/** The heading that takes focus when one screen replaces another. */
export const screenHeadingId = 'sim-title'
