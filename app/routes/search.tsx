import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cleanQuestion } from '#app/features/lessons/search/question.ts'
import { SearchPage } from '#app/features/lessons/search/search-page.tsx'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url)
  const language = languageOf(pathname)
  const asked = cleanQuestion(searchParams.get('q'))
  return {
    asked,
    found: services.search[language](asked),
    files: services.searchFiles[language],
    title: services.textOf(request, 'search:title'),
  }
}

export const meta = titleFrom

export default function SearchRoute() {
  return (
    <PageFrame>
      <SearchPage {...useLoaderData<typeof loader>()} />
    </PageFrame>
  )
}
