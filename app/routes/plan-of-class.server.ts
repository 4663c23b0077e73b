import type { Services } from '#app/composition.server.ts'
import type { PlanChoices } from '#app/features/classes/class/plan-fields.tsx'
import type { PlanAsked, Teachable } from '#app/features/classes/class/plan-form.ts'
import { teamsServing } from '#app/features/classes/classes.server.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'

/** What can be taught, who can teach it: what the form of a class has to choose from. */
export async function planChoices(
  services: Services,
  request: Request,
  hamletId: string,
): Promise<{ choices: PlanChoices; teachable: Teachable[]; teams: string[] }> {
  const language = languageOf(new URL(request.url).pathname)
  const { skills, groups } = services.skills
  const teachable = skills.flatMap(({ id: skill, group, scenarios }) =>
    scenarios.map((scenario) => ({
      ...{ scenario, skill, group, title: services.titleOf(scenario, language) },
    })),
  )
  const teams = await teamsServing(services, hamletId)
  return {
    choices: {
      groups: groups
        .map(({ id, name }) => ({
          name: name[language],
          teachable: teachable.filter(({ group }) => group === id),
        }))
        .filter((group) => group.teachable.length > 0),
      teams,
    },
    teachable,
    teams: teams.map(({ id }) => id),
  }
}

export function planIn(form: FormData): PlanAsked {
  const text = (name: keyof PlanAsked) => fieldIn(form, name)
  return {
    ...{ id: text('id'), scenario: text('scenario'), day: text('day'), time: text('time') },
    ...{ minutes: text('minutes'), place: text('place'), teamId: text('teamId') },
  }
}
