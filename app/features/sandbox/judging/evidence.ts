/** Raised when a count comes to mean something else; a further count needs no new version. */
export const evidenceVersion = 1

type Counts = Record<string, number>

/**
 * What an attempt tells of where it was easy and where it was hard. Everything in it is an id of
 * the scenario, a verdict or a number. What did not happen is left out.
 */
export type Evidence = {
  version: number
  /** By screen, in the order they were first come to. */
  screens: Record<string, ScreenEvidence>
  /** Where it was left, if it did not come to an end. */
  left?: { screen: string; field?: string }
}

export type ScreenEvidence = {
  /** How often it was come to. */
  shown: number
  /** Time spent on it, in tenths of a second. */
  tenths: number
  /** Hints asked for, by level. */
  hints?: Counts | undefined
  /** "Where does it hurt?", by what was answered. */
  stuck?: Counts | undefined
  undos?: number | undefined
  /** Traps offered by a button in sight, with how often each was taken: 0 is a trap avoided. */
  traps?: Counts | undefined
  /** Faults that happened here, and whether they were got over. */
  faults?: Record<string, 'met' | 'recovered'> | undefined
  fields?: Record<string, FieldEvidence> | undefined
}

export type FieldEvidence = {
  /** How often it came into sight. */
  shown: number
  /** Presses that needed it right. */
  tries?: number | undefined
  /** How it was at the first of them; `helped` where help had filled it in. */
  first?: 'right' | 'wrong' | 'helped' | undefined
  /** Those that found it wrong, by verdict. */
  errors?: Counts | undefined
  /** How often something that looked like a living person's was refused. */
  refused?: number | undefined
}
