import {
  data,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v7 as uuid } from 'uuid'
import { classIdIn } from '#app/features/classes/classes.server.ts'
import { ClassBar } from '#app/features/classes/live/class-bar.tsx'
import { pushHere } from '#app/features/classes/live/push-here.server.ts'
import { askQuestion } from '#app/features/classes/questions/ask-question.server.ts'
import { classLinksOf } from '#app/features/classes/questions/class-links.ts'
import { describeMyClasses } from '#app/features/classes/questions/describe-my-classes.server.ts'
import {
  myDoneWords,
  MyClassesPage,
  type MyDone,
} from '#app/features/classes/questions/my-classes-page.tsx'
import type { MyProblem, Typed } from '#app/features/classes/questions/my-problem.ts'
import { rateClass } from '#app/features/classes/questions/rate-class.server.ts'
import { answerForMyself } from '#app/features/classes/follow-up/record-follow-up.server.ts'
import { findVisitor } from '#app/features/identity/identity.server.ts'
import {
  fieldIn,
  readForm,
  requireDatabase,
  safeRedirect,
} from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import type { Result } from '#app/platform/result.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'

export const meta = titleFrom
export const headers = privateHeaders

type Services = AppLoadContext['services']

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  await requireDatabase(services)
  const { pathname, searchParams } = new URL(request.url)
  const language = languageOf(pathname)
  const cookies = request.headers.get('cookie')
  const { person, learnerId } = await findVisitor(services, cookies)
  const shown = await describeMyClasses(services, learnerId)
  const titles = {
    describeSkill: (skill: string) => services.describeSkill(skill, language),
    titleOf: (scenario: string) => services.titleOf(scenario, language),
  }
  const said = searchParams.get('xong')
  return {
    title: services.textOf(request, 'after:mine.title'),
    shown,
    links: Object.fromEntries(
      shown.classes.map((each) => [each.id, classLinksOf(each, titles)]),
    ),
    dueSkill: shown.due ? titles.describeSkill(shown.due.skill).title : '',
    once: uuid(),
    push: await pushHere(services, { cookie: cookies, learnerId, language }),
    done: myDoneWords.find((each) => each === said),
    isSwitchShown:
      person !== undefined && (person.isSharedDevice || classIdIn(cookies) !== undefined),
  }
}

type Sent = Result<undefined, { code: MyProblem }>

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  await requireDatabase(services)
  const { learnerId } = await findVisitor(services, request.headers.get('cookie'))
  const form = await readForm(request)
  const typed = {
    ...{ classId: fieldIn(form, 'class'), text: fieldIn(form, 'text') },
    ...{ answer: fieldIn(form, 'answer'), hurt: fieldIn(form, 'hurt') },
    isNameless: form.has('nameless'),
  }
  const { done, sent } = await send(services, learnerId, { form, typed })
  if (!sent.ok) return data({ problem: sent.failure.code, typed }, { status: 422 })
  throw safeRedirect(request, `/toi/lop?xong=${done}`)
}

async function send(
  services: Services,
  learnerId: string | undefined,
  { form, typed }: { form: FormData; typed: Typed },
): Promise<{ done: MyDone; sent: Sent }> {
  const { classId } = typed
  switch (fieldIn(form, 'intent')) {
    case 'rate': {
      const rating = { classId, face: fieldIn(form, 'face') }
      return { done: 'rated', sent: await rateClass(services, learnerId, rating) }
    }
    case 'answer': {
      const sent = await answerForMyself(services, learnerId, typed)
      return { done: 'answered', sent }
    }
    default: {
      const asked = { ...typed, once: fieldIn(form, 'once') }
      return { done: 'asked', sent: await askQuestion(services, learnerId, asked) }
    }
  }
}

export default function MyClassesRoute() {
  const { isSwitchShown, push, ...mine } = useLoaderData<typeof loader>()
  return (
    <PageFrame isSwitchShown={isSwitchShown}>
      {push && <ClassBar {...push} />}
      <MyClassesPage {...mine} refused={useActionData<typeof action>()} />
    </PageFrame>
  )
}
