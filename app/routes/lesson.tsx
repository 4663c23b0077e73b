import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answersIn } from '#app/features/lessons/answers.ts'
import { LessonPage } from '#app/features/lessons/page/lesson-page.tsx'
import { useLessonShelf } from '#app/features/lessons/page/lesson-shelf.tsx'
import { LessonPlaces } from '#app/features/lessons/paths/lesson-places.tsx'
import { languageOf } from '#app/platform/language.ts'
import { pageTitle } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url)
  const language = languageOf(pathname)
  const found = services.lessons.find(params['slug'] ?? '', language)
  if (!found) throw new Response(null, { status: 404 })
  const places = services.paths.placesOf(found.meta.slug, language)
  return { lesson: found.meta, places, answers: answersIn(searchParams) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: pageTitle(data.lesson.title) },
        { name: 'description', content: data.lesson.benefit },
      ]
    : [{ title: pageTitle('') }]

export default function LessonRoute() {
  const { lesson, places, answers } = useLoaderData<typeof loader>()
  const { bodyOf, stillOf, glossary, drawings } = useLessonShelf()
  const Body = bodyOf(lesson.slug, lesson.language)
  if (!Body) throw new Error(`The lesson ${lesson.slug} has no body.`)
  return (
    <PageFrame>
      <LessonPage
        lesson={lesson}
        Body={Body}
        answers={answers}
        renderStill={(still) => stillOf(still, lesson.language)}
        explain={(name) => glossary.find(name, lesson.language)}
        drawings={drawings}
      >
        <LessonPlaces places={places} />
      </LessonPage>
    </PageFrame>
  )
}
