import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GlossaryPage } from '#app/features/lessons/glossary/glossary-page.tsx'
import { languageOf } from '#app/platform/language.ts'
import { pageTitle } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  return {
    terms: services.glossary.list(languageOf(new URL(request.url).pathname)),
    title: services.textOf(request, 'glossary:title'),
    description: services.textOf(request, 'glossary:description'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.title ?? '') },
  { name: 'description', content: data?.description ?? '' },
]

export default function GlossaryRoute() {
  const { terms } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <GlossaryPage terms={terms} />
    </PageFrame>
  )
}
