import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HomePage } from '#app/features/lessons/home/home-page.tsx'
import { languageOf } from '#app/platform/language.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname)
  const lessons = services.lessons
    .list(language)
    .map(({ slug, title, benefit, minutes, need, useRank, scenarios }) => ({
      slug,
      title,
      benefit,
      minutes,
      need,
      useRank,
      scenarios,
    }))
  const { t } = services.i18n[language]
  const paths = services.paths.list(language)
  return {
    lessons,
    paths,
    title: t('home:page-title'),
    description: t('common:description'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Thạo Số' },
  { name: 'description', content: data?.description ?? '' },
]

export default function HomeRoute() {
  const { lessons, paths } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <HomePage lessons={lessons} paths={paths} />
    </PageFrame>
  )
}
