import { useEffect, useRef } from 'react'
import { plainPath } from '#app/platform/language.ts'
import type { Attempt } from '../engine/attempt.ts'
import { carryingQuery } from '../stage/carrying-query.ts'
import { modeAddress } from '../scenario/mode-address.ts'
import type { Stage } from '../stage/stage.ts'
import { formatTrace } from '../engine/trace.ts'

/** Keeps the attempt in the page's address: a phone short of memory may load the page again. */
export function useAddress({ mode, seed }: Stage, attemptId: string, attempt: Attempt) {
  const trace = formatTrace(attempt.trace)
  const isBegunHere = useRef(trace === '')
  // The address bar belongs to the browser.
  useEffect(() => {
    if (trace === '') return
    isBegunHere.current = isBegunHere.current || isOwnAddress(attemptId)
    if (!isBegunHere.current) {
      window.location.replace(`?che-do=${modeAddress[mode]}`)
      return
    }
    const query = carryingQuery(modeAddress[mode], { attemptId, seed, trace })
    if (query === undefined) return
    window.history.replaceState({ ...pageState(), attempt: attemptId }, '', query)
    // The same attempt goes on in the other language.
    const otherLanguage = document.querySelector<HTMLAnchorElement>('a[hreflang]')
    if (otherLanguage) otherLanguage.search = query
  }, [mode, seed, attemptId, trace])
}

/**
 * Whether an address that carries an attempt was made on this device. One that was passed on, say
 * by a trainer to a class, must not put everybody into the same attempt: it would count once.
 */
function isOwnAddress(attemptId: string): boolean {
  return isFromSamePage() || pageState().attempt === attemptId
}

/** Come here by a press without JavaScript, or from this page in the other language. */
function isFromSamePage(): boolean {
  if (document.referrer === '') return false
  const { origin, pathname } = new URL(document.referrer)
  const isSameSite = origin === window.location.origin
  return isSameSite && plainPath(pathname) === plainPath(window.location.pathname)
}

/** What the browser keeps with this page while it is loaded again, and gives to no other. */
function pageState(): { attempt?: unknown } {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null ? state : {}
}
