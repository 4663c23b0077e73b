import { lessonPath, stepCardPath } from '#app/features/lessons/lessons.ts'
import { practicePath } from '#app/features/sandbox/sandbox.ts'
import type { MyClass } from './shown-questions.ts'

type Link = {
  path: string
  kind: 'practise' | 'lesson' | 'card' | 'other-page'
  title: string
}
/** What a class was about, and the pages to go back to. */
export type ClassLinks = { title: string; pages: Link[] }

type Titles = {
  describeSkill: (skill: string) => { title: string; lesson?: string | undefined }
  titleOf: (scenario: string) => string
}

/** What was practised in a class, its lesson and step card, and what else everybody opened. */
export function classLinksOf(
  { skill, scenario, pages }: Pick<MyClass, 'skill' | 'scenario' | 'pages'>,
  { describeSkill, titleOf }: Titles,
): ClassLinks {
  const { title, lesson } = describeSkill(skill)
  const own: Link[] = [
    {
      path: practicePath(scenario, 'practice'),
      kind: 'practise',
      title: titleOf(scenario),
    },
    ...(lesson === undefined
      ? []
      : [
          { path: lessonPath(lesson), kind: 'lesson' as const, title },
          { path: stepCardPath(lesson), kind: 'card' as const, title },
        ]),
  ]
  const others = pages
    .map((path) => linkTo(path, titleOf))
    .filter(({ path }) => !own.some((each) => pageOf(each.path) === pageOf(path)))
  return { title, pages: [...own, ...others] }
}

function linkTo(path: string, titleOf: Titles['titleOf']): Link {
  const scenario = /^\/tap\/([a-z0-9-]+)/.exec(path)?.[1]
  return scenario === undefined
    ? { path, kind: 'other-page', title: path }
    : { path, kind: 'practise', title: titleOf(scenario) }
}

function pageOf(path: string): string {
  return path.split('?')[0] ?? path
}
