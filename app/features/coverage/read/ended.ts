/** What is left to say of a unit that is no more. */
export type Ended = {
  /** The last day on which it was there. */
  lastDay: string
  /** Where its people are now; of each, whether the reader may open it. */
  into: { id: string; name: string; isOpen: boolean }[]
}
