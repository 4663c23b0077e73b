import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { SkillsMapPage } from '#app/features/lessons/paths/skills-map-page.tsx'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export const meta = titleFrom

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname)
  const today = todayOf(services.now)
  return {
    title: services.textOf(request, 'paths:map.title'),
    groups: services.paths.mapSkills(language, today),
  }
}

export default function SkillsMapRoute() {
  return (
    <PageFrame>
      <SkillsMapPage groups={useLoaderData<typeof loader>().groups} />
    </PageFrame>
  )
}
