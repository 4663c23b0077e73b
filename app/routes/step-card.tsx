import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { drawQr } from '#app/platform/draw-qr.server.ts'
import { isPractised, lessonPath } from '#app/features/lessons/lessons.ts'
import { StepCard } from '#app/features/lessons/page/step-card.tsx'
import { languageOf, pathIn } from '#app/platform/language.ts'
import { pageTitle } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname)
  const lesson = services.lessons.find(params['slug'] ?? '', language)?.meta
  if (!lesson || !isPractised(lesson)) throw new Response(null, { status: 404 })
  const path = pathIn(language, lessonPath(lesson.slug))
  const address = new URL(path, services.config.publicUrl).href
  return { lesson, address, qr: drawQr(address) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.lesson.title ?? '') },
]

export default function StepCardRoute() {
  return (
    <PageFrame>
      <StepCard {...useLoaderData<typeof loader>()} />
    </PageFrame>
  )
}
