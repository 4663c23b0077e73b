import type { Evidence } from './shown-opened.ts'

type Row = {
  kind: 'attempt' | 'watched' | 'on-behalf' | 'room' | 'visit' | 'answer'
  ref: string | null
  skill: string
  scenario: string | null
  day: string
}

export type EvidenceWords = {
  titleOfScenario: (scenario: string) => string
  titleOfSkill: (skill: string) => string
}

type About = {
  step: string
  rows: readonly Row[]
  /** Undefined where any skill will do. */
  skills: readonly string[] | undefined
  /** The classes that the person was in. */
  classes: readonly { classId: string; day: string }[]
  personId: string
  words: EvidenceWords
}

const most = 3

/** What can have shown a rung on its first day, each once: where to open it, if it can be opened. */
export function evidenceOn(
  day: string,
  { step, rows, skills, classes, personId, words }: About,
): Evidence[] {
  const inClass = classes.find((each) => each.day === day)
  const classPath = (id: string | null | undefined) => id && `/can-bo/lop/${id}`
  const told = rows
    .filter((row) => row.day === day && (!skills || skills.includes(row.skill)))
    .filter(({ kind }) => (kind === 'answer') === (step === 'used' || step === 'day'))
    .map((row): Evidence => {
      const title = row.scenario
        ? words.titleOfScenario(row.scenario)
        : words.titleOfSkill(row.skill)
      const to =
        row.kind === 'visit'
          ? `/can-bo/tham/${personId}`
          : classPath(row.ref ?? (row.kind === 'attempt' ? inClass?.classId : null))
      return { kind: row.kind, title, to: to ?? undefined }
    })
  const shown =
    step === 'day' && inClass
      ? [{ kind: 'class' as const, title: '', to: classPath(inClass.classId) || undefined }]
      : told
  const once = new Map(
    shown.map((each) => [`${each.kind} ${each.title} ${each.to ?? ''}`, each]),
  )
  if (once.size > 0) return [...once.values()].slice(0, most)
  return step === 'reached' ? [{ kind: 'lesson', title: '', to: undefined }] : []
}
