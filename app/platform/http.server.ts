import { redirect } from '@remix-run/node'
import { languageOf, pathIn } from './language.ts'

/**
 * The only way to send somebody on. A target is a path of ours in the language they read: nothing
 * that could lead to another site, by `//`, a backslash or a scheme, is taken.
 */
export function safeRedirect(request: Request, path: string, headers?: Headers): Response {
  const language = languageOf(new URL(request.url).pathname)
  const isOurs =
    path.startsWith('/') && !path.startsWith('//') && !/[\\\u0000-\u001f]/.test(path)
  return redirect(pathIn(language, isOurs ? path : '/'), {
    status: 303,
    ...(headers === undefined ? {} : { headers }),
  })
}

/** Sends somebody to another site: only to an address that the operator has configured. */
export function leaveFor(url: URL, headers: Headers): Response {
  headers.set('cache-control', 'no-store')
  return redirect(url.href, { status: 303, headers })
}

/** Headers that set cookies. */
export function withCookies(cookies: readonly string[]): Headers {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return headers
}

/** Whether cookies may be kept to https: the browser speaks it, to us or to a proxy before us. */
export function cookieDeps(request: Request): { isSecure: boolean } {
  return { isSecure: new URL(request.url).protocol === 'https:' }
}

/** The form of a request. Where there is none, or one cut short, the request ends with 400. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    // Nothing of ours sends that.
    throw new Response(null, { status: 400 })
  }
}

/** A text field of a form; empty where it is absent or a file. */
export function fieldIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Ends a request that needs the database with an honest 503 while it cannot be read. */
export async function requireDatabase(services: {
  isDatabaseReadable: () => Promise<boolean>
}): Promise<void> {
  if (!(await services.isDatabaseReadable())) throw new Response(null, { status: 503 })
}
