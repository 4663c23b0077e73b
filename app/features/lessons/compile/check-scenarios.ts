import type { Fault } from './lesson-problem.ts'
import type { Frontmatter } from '../frontmatter.ts'
import type { ReadLesson } from './read-lesson.ts'

/** Scenario slug → ids of its screens. */
export type KnownScenarios = ReadonlyMap<string, ReadonlySet<string>>

/** Scenarios and screens that a lesson names and that do not exist. */
export function faultsOfScenarios(reading: ReadLesson, known: KnownScenarios): Fault[] {
  const { frontmatter, outline, lineOf } = reading
  const unknown = (slug: string, line: number, key: string): Fault[] =>
    known.has(slug)
      ? []
      : [
          {
            line,
            key,
            message: `there is no scenario “${slug}”`,
            mend: `choose one of: ${[...known.keys()].join(', ')}`,
          },
        ]

  return [
    ...scenariosOf(frontmatter).flatMap((slug, index) =>
      unknown(slug, lineOf('scenarios', index), 'scenarios'),
    ),
    ...(outline?.scenarioUses ?? []).flatMap(({ scenario, screen, line }) => {
      const key = screen === undefined ? 'Practise' : 'Still'
      const screens = known.get(scenario)
      if (!screens) return unknown(scenario, line, key)
      if (screen === undefined || screens.has(screen)) return []
      return [
        {
          line,
          key,
          message: `“${scenario}” has no screen “${screen}”`,
          mend: `choose one of: ${[...screens].join(', ')}`,
        },
      ]
    }),
  ]
}

/** What a lesson is practised with; a reading has nothing. */
export function scenariosOf(frontmatter: Frontmatter | undefined): readonly string[] {
  return !frontmatter || frontmatter.kind === 'reading' ? [] : frontmatter.scenarios
}
