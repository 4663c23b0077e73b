import { afterAll, beforeAll } from 'vitest'
import { askPort } from './http.ts'
import { startSite, type Site } from './site.ts'

type Asked = Parameters<typeof askPort>[1]

/** One built site for the tests of a file, and what asks it, byte for byte. */
export function givenRunningSite(environment: Record<string, string> = {}) {
  let running: Site | undefined
  const site = () => {
    if (!running) throw new Error('The site runs while tests do.')
    return running
  }
  beforeAll(async () => {
    running = await startSite(environment)
  })
  afterAll(() => running?.stop())
  return {
    site,
    ask: (asked: Asked) => askPort(Number(new URL(site().url).port), asked),
    /** Sends a form as a browser does from a page of the site itself. */
    post: (
      path: string,
      fields: Record<string, string>,
      headers: Record<string, string> = {},
    ) =>
      askPort(Number(new URL(site().url).port), {
        path,
        method: 'POST',
        headers: formHeaders(fields, headers),
        body: new URLSearchParams(fields).toString(),
      }),
  }
}

function formHeaders(fields: Record<string, string>, headers: Record<string, string>) {
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(new URLSearchParams(fields).toString().length),
    'sec-fetch-site': 'same-origin',
    ...headers,
  }
}
