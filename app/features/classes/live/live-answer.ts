/** Whether the class still goes on, and the page that everybody is asked to open, in words. */
export type LiveAnswer = { open: boolean; push: string | null; words?: string }

/** By which pages of a device know that somebody joined a class, and which. It proves nothing. */
export const classCookie = 'thaoso-class'
