import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pathPath } from '#app/features/lessons/paths/learning-path.ts'
import { PathPage } from '#app/features/lessons/paths/path-page.tsx'
import { drawQr } from '#app/platform/draw-qr.server.ts'
import { languageOf, pathIn } from '#app/platform/language.ts'
import { pageTitle } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname)
  const path = services.paths.find(params['path'] ?? '', language)
  if (!path) throw new Response(null, { status: 404 })
  const { href } = new URL(pathIn(language, pathPath(path.id)), services.config.publicUrl)
  return { path, address: href, qr: drawQr(href) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.path.title ?? '') },
  { name: 'description', content: data?.path.benefit ?? '' },
]

export default function PathRoute() {
  return (
    <PageFrame>
      <PathPage {...useLoaderData<typeof loader>()} />
    </PageFrame>
  )
}
