/** Written down for somebody; undefined names are of people who had themselves erased. */
export type ShownDeed = {
  id: string
  name: string | undefined
  skill: string
  outcome: 'passed' | 'practised'
}

export type ShownPass = {
  person: string
  learnerId: string
  attempt: string
  name: string | undefined
  /** What was done, in words. */
  what: string
  isWitnessed: boolean
}

export type ShownWitness = {
  classId: string
  hamlet: { id: string; name: string }
  isOpen: boolean
  /** Sorted by name. */
  people: { person: string; name: string }[]
  passes: ShownPass[]
  deeds: (ShownDeed & { what: string })[]
  /** The skill of the class first. */
  skills: { id: string; title: string }[]
}
