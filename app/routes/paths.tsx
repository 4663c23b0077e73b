import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PathsPage } from '#app/features/lessons/paths/paths-page.tsx'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export const meta = titleFrom

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname)
  return {
    title: services.textOf(request, 'paths:title'),
    paths: services.paths.list(language),
  }
}

export default function PathsRoute() {
  return (
    <PageFrame>
      <PathsPage paths={useLoaderData<typeof loader>().paths} />
    </PageFrame>
  )
}
