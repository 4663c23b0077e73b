import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { ScenarioCatalogue, SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import type { Language } from '#app/platform/language.ts'
import type { IndicatorCatalogue } from '../../catalogue/indicator-catalogue.ts'

/** What it takes to count what a report says. */
export type FigureDeps = RoleDeps & {
  skills: Pick<SkillBook, 'groups' | 'skills' | 'core'>
  indicators: IndicatorCatalogue
  scenarios: ScenarioCatalogue
  titleOf: (scenario: string, language: Language) => string
  lessonOf: (scenario: string) => string | undefined
  describeSkill: (skill: string, language: Language) => { title: string }
}

/** A unit, and the first and the last day of what is told of it. */
export type Span = { unitId: string; from: string; to: string }

export const nameOfSkill = ({ skills }: Pick<FigureDeps, 'skills'>, id: string): string =>
  skills.skills.find((each) => each.id === id)?.name.vi ?? id
