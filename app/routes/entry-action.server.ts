import { data, type ActionFunctionArgs, type AppLoadContext } from '@remix-run/node'
import type { BadForm } from '#app/features/identity/form-field.ts'
import type { Visitor } from '#app/features/identity/identity.ts'
import { findVisitor, signedInCookies } from '#app/features/identity/identity.server.ts'
import type { OpenedSession } from '#app/features/identity/visitor.ts'
import {
  cookieDeps,
  readForm,
  requireDatabase,
  safeRedirect,
  withCookies,
} from '#app/platform/http.server.ts'
import type { Result } from '#app/platform/result.ts'

/** Who asks to be let in, and by which address of ours. */
type Asking = AppLoadContext & {
  request: Request
  params: ActionFunctionArgs['params']
  visitor: Visitor
}

type Entry<Form, Values, Failure extends { code: string }> = {
  parse: (form: FormData) => Result<Form, BadForm>
  /** What goes back into a form that is refused. */
  valuesOf: (form: FormData) => Values
  open: (asking: Asking, form: Form) => Promise<Result<OpenedSession, Failure>>
  leadsTo: string
}

/** The one way in: reads a form, opens a session with it, gives its cookies and leads on. */
export function entryAction<Form, Values, Failure extends { code: string }>({
  parse,
  valuesOf,
  open,
  leadsTo,
}: Entry<Form, Values, Failure>) {
  return async ({ request, params, context }: ActionFunctionArgs) => {
    const { services } = context
    await requireDatabase(services)
    const form = await readForm(request)
    const values = valuesOf(form)
    const parsed = parse(form)
    if (!parsed.ok) return data({ problem: parsed.failure, values }, { status: 422 })

    const visitor = await findVisitor(services, request.headers.get('cookie'))
    const opened = await open({ ...context, request, params, visitor }, parsed.value)
    if (!opened.ok) return data({ problem: opened.failure, values }, { status: 422 })

    const cookies = signedInCookies({ ...services, ...cookieDeps(request) }, opened.value)
    throw safeRedirect(request, leadsTo, withCookies(cookies))
  }
}
