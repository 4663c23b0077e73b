import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { classIdIn } from '#app/features/classes/classes.server.ts'
import { MyClassesLink } from '#app/features/classes/questions/my-classes-link.tsx'
import { hasBeenInClass } from '#app/features/classes/questions/my-class.server.ts'
import { AccountPanel } from '#app/features/identity/account-panel.tsx'
import { ClassBar } from '#app/features/classes/live/class-bar.tsx'
import { pushHere } from '#app/features/classes/live/push-here.server.ts'
import { GuestPanel } from '#app/features/identity/guest-panel.tsx'
import { parseConsents } from '#app/features/identity/identity.ts'
import {
  findVisitor,
  listConsents,
  setConsents,
  whoCookie,
} from '#app/features/identity/identity.server.ts'
import { SharedDeviceNotice } from '#app/features/identity/shared-device-notice.tsx'
import { AttemptsList } from '#app/features/learning/attempts-list.tsx'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { SkillsPage } from '#app/features/learning/skills-page.tsx'
import {
  cookieDeps,
  readForm,
  requireDatabase,
  safeRedirect,
  withCookies,
} from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'

export const meta = titleFrom
export const headers = privateHeaders

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  await requireDatabase(services)
  const { pathname, searchParams } = new URL(request.url)
  const { person, learnerId } = await findVisitor(services, request.headers.get('cookie'))
  const language = languageOf(pathname)
  const cookie = request.headers.get('cookie')
  const { skills, recent } = await listProgress(services, learnerId)
  const consents = person ? await listConsents(services, person.id) : []
  const deps = { ...services, ...cookieDeps(request) }
  const headers = withCookies([whoCookie(deps, person)])
  return data(
    {
      title: services.textOf(request, 'account:skills.title'),
      push: await pushHere(services, { cookie, learnerId, language }),
      person: person && {
        name: person.displayName,
        isSharedDevice: person.isSharedDevice,
        isFromClass: person.isFromClass,
      },
      skills: skills.map(({ skill, rung, rungs }) => ({
        ...{ skill, rung, rungs },
        ...services.describeSkill(skill, languageOf(pathname)),
      })),
      attempts: recent.map(({ id, scenario, mode, outcome, finishedAt }) => ({
        ...{ id, mode, outcome, finishedAt },
        title: services.titleOf(scenario, languageOf(pathname)),
      })),
      consents,
      isConsentsSaved: searchParams.has('da-luu'),
      hasClasses: await hasBeenInClass(services, learnerId),
      isSwitchShown:
        person?.isSharedDevice === true ||
        classIdIn(request.headers.get('cookie')) !== undefined,
    },
    { headers },
  )
}

/** The consents as they are ticked now. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  await requireDatabase(services)
  const { person } = await findVisitor(services, request.headers.get('cookie'))
  const wanted = parseConsents(await readForm(request))
  if (!person) throw safeRedirect(request, '/dang-nhap')
  if (!wanted.ok) throw safeRedirect(request, '/toi')
  await setConsents(services, person.id, wanted.value)
  throw safeRedirect(request, '/toi?da-luu#consents-title')
}

export default function MeRoute() {
  const shown = useLoaderData<typeof loader>()
  const { person, skills, attempts, consents, isConsentsSaved, isSwitchShown } = shown
  return (
    <PageFrame isSwitchShown={person !== undefined && isSwitchShown}>
      {shown.push && <ClassBar {...shown.push} />}
      {person?.isSharedDevice && <SharedDeviceNotice name={person.name} />}
      <SkillsPage skills={skills} name={person?.name}>
        {shown.hasClasses && <MyClassesLink />}
        <AttemptsList attempts={attempts} />
        {person ? (
          <AccountPanel
            name={person.name}
            consents={consents}
            isConsentsSaved={isConsentsSaved}
            isFromClass={person.isFromClass}
          />
        ) : (
          <GuestPanel hasResults={skills.length > 0} />
        )}
      </SkillsPage>
    </PageFrame>
  )
}
