import { showClassBar } from './class-bar.client.ts'
import { classCookie, type LiveAnswer } from './live-answer.ts'
import type { LiveReport } from './live-report.ts'

/** How often a page asks what the class does, in milliseconds, and how long after a failure. */
const every = 5_000
const longestPause = 60_000
/** What changes faster than this is told together. */
const leastPause = 1_000

export type Step = LiveReport['step']

/**
 * While somebody on this device is in a class: tells where they stand, and shows the page that
 * everybody is asked to open. Gives what is to be called when their step changes.
 */
export function followClass(page: Document): (step: Step) => void {
  let step: Step = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let askedAt = -leastPause
  let failures = 0
  let isAsking = false

  function plan(pause: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), pause)
  }

  /** Never twice at once, so that an older step cannot overtake a newer one. */
  async function ask(): Promise<void> {
    const classId = classHere(page)
    if (classId === undefined || page.visibilityState === 'hidden' || isAsking) return
    isAsking = true
    askedAt = performance.now()
    const told = step
    const answer = await askLive({ class: classId, language: languageOf(page), step: told })
    isAsking = false
    failures = answer ? 0 : failures + 1
    if (answer) take(answer)
    if (answer && step !== told) soon()
    else plan(Math.min(every * 2 ** failures, longestPause))
  }

  function take(answer: LiveAnswer): void {
    showClassBar(page, answer)
    if (!answer.open) forgetClass(page)
  }

  function soon(): void {
    if (!isAsking) plan(Math.max(0, leastPause - (performance.now() - askedAt)))
  }

  page.addEventListener('visibilitychange', soon)
  window.addEventListener('online', soon)
  soon()
  return (next) => {
    step = next
    soon()
  }
}

function languageOf(page: Document): LiveReport['language'] {
  return page.documentElement.lang === 'en' ? 'en' : 'vi'
}

export function classHere({ cookie }: Document): string | undefined {
  const found = cookie.split('; ').find((pair) => pair.startsWith(`${classCookie}=`))
  return found?.slice(classCookie.length + 1) || undefined
}

function forgetClass(page: Document): void {
  page.cookie = `${classCookie}=; Max-Age=0; Path=/; SameSite=Lax`
}

/** Undefined where it could not be asked, or nobody here is in that class. */
async function askLive(report: LiveReport): Promise<LiveAnswer | undefined> {
  try {
    const answer = await fetch('/api/live', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
    })
    return answer.ok ? ((await answer.json()) as LiveAnswer) : undefined
  } catch {
    // No network: it is tried again, less and less often.
    return undefined
  }
}
