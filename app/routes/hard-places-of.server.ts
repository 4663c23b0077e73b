import type { Services } from '#app/composition.server.ts'
import type { Language } from '#app/platform/language.ts'

type HardScreen = { scenario: string; screen: string; learners: number }

const most = 3

/** The screens that were hard, as they are headed; one without a heading has no words for it. */
export function hardPlacesOf(
  { scenarios }: Services,
  language: Language,
  hard: readonly HardScreen[],
): { title: string; learners: number }[] {
  return hard
    .flatMap(({ scenario, screen, learners }) => {
      const texts = scenarios.find(scenario)?.texts[language]
      const title = texts?.[`screens.${screen}.title`]
      return title === undefined ? [] : [{ title, learners }]
    })
    .slice(0, most)
}
