/** As the form was filled in. */
export type OnBehalfTyped = {
  person: string
  skill: string
  outcome: string
  reason: string
}

/** What is yet to be chosen. */
export type OnBehalfProblem = keyof OnBehalfTyped
