import type { Finding } from '../scenario/content-problem.ts'
import { unknown } from '../doctor/unknown-name.ts'
import type { CoreSet } from './core-set.ts'
import type { SkillList, TaughtSkill } from './skill.ts'

/** What practises a skill and what teaches it, as far as they say so themselves. */
export type Teaching = {
  scenarios: readonly { id: string; skill: string; procedure: string }[]
  lessons: readonly TeachingLesson[]
}
export type TeachingLesson = {
  slug: string
  skill?: string | undefined
  scenarios?: readonly string[] | undefined
}

export function withTeaching(list: SkillList, teaching: Teaching): TaughtSkill[] {
  return list.skills.map((skill) => ({
    ...skill,
    scenarios: teaching.scenarios
      .filter((each) => each.skill === skill.id)
      .map(({ id }) => id),
    lessons: teaching.lessons
      .filter((each) => each.skill === skill.id)
      .map(({ slug }) => slug),
  }))
}

/** Skills and procedures of theirs that nothing practises or teaches. */
export function findingsInTaught(
  skills: readonly TaughtSkill[],
  { scenarios }: Teaching,
): Finding[] {
  return skills.flatMap((skill, index) => {
    const { id, procedures } = skill
    const path = ['skills', index, 'id']
    const missing = (part: string, verb: string) => ({
      path,
      message: `No ${part} ${verb} "${id}". Write one with "skill: ${id}".`,
    })
    const practised = scenarios.filter((each) => each.skill === id)
    return [
      ...(practised.length > 0 ? [] : [missing('scenario', 'practises')]),
      ...(skill.lessons.length > 0 ? [] : [missing('lesson', 'teaches')]),
      ...procedures.flatMap((procedure, at) =>
        practised.length === 0 || practised.some((each) => each.procedure === procedure)
          ? []
          : [
              {
                path: ['skills', index, 'procedures', at],
                message: `No scenario of "${id}" practises ${procedure}. Write one, or take ${procedure} out.`,
              },
            ],
      ),
    ]
  })
}

/** Procedures that a core set asks for although nobody could learn them here. */
export function findingsInCoreUse(
  sets: readonly CoreSet[],
  skills: readonly TaughtSkill[],
): Finding[] {
  const taught = skills.filter(
    ({ scenarios, lessons }) => scenarios.length > 0 && lessons.length > 0,
  )
  const procedures = taught.flatMap((each) => each.procedures)
  return sets.flatMap(({ oneOfEach }, index) =>
    oneOfEach.flatMap((any, line) =>
      any.flatMap((procedure, at) =>
        unknown('procedure that is taught', procedure, procedures, [
          ...[index, 'oneOfEach', line, at],
        ]),
      ),
    ),
  )
}

/** What a lesson says of its skill has to be what the skills and its scenarios say. */
export function findingsInLesson(
  { skill, scenarios: own = [] }: TeachingLesson,
  { skills }: SkillList,
  { scenarios }: Teaching,
): Finding[] {
  if (skill === undefined) return []
  const ids = skills.map(({ id }) => id)
  return [
    ...unknown('skill', skill, ids, ['skill']),
    ...scenarios
      .filter((each) => own.includes(each.id) && each.skill !== skill)
      .map((each) => ({
        path: ['scenarios'],
        message: `The scenario "${each.id}" practises "${each.skill}", and this lesson teaches "${skill}". Change one of the two.`,
      })),
  ]
}
