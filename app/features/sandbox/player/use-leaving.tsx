import { useEffect, useRef } from 'react'
import type { Attempt } from '../engine/attempt.ts'
import { formatTrace, longestTrace } from '../engine/trace.ts'

/**
 * Tells how far an attempt is whenever its page is hidden or left: nobody knows yet whether it
 * will be gone on with. What was already done when the page was opened has been told before.
 */
export function useLeaving({ trace, world }: Attempt, tell: (trace: string) => void) {
  const told = useRef(trace.length)
  // That a page is hidden is for the browser to say, and the attempt meant is the last one drawn.
  useEffect(() => {
    const leave = () => {
      if (trace.length === told.current || world.ended !== undefined) return
      const text = formatTrace(trace)
      if (text.length > longestTrace) return
      told.current = trace.length
      tell(text)
    }
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    document.addEventListener('visibilitychange', hide)
    // Some browsers leave a page without hiding it first.
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', leave)
    }
  })
}
