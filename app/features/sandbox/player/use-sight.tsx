import { useEffect, useRef, type RefObject } from 'react'
import type { Attempt } from '../engine/attempt.ts'
import { screenHeadingId } from '../phone/screen-heading.ts'
import { screenIdOf } from '../engine/world.ts'

/** A screen that replaces another in place goes unnoticed by screen readers unless it takes focus. */
export function useFocusOnNewScreen({ world }: Attempt) {
  const shown = `${world.front}/${screenIdOf(world)}/${world.trap ?? ''}/${world.ended ?? ''}`
  const lastShown = useRef(shown)
  useEffect(() => {
    if (lastShown.current === shown) return
    lastShown.current = shown
    const heading = document.getElementById(screenHeadingId)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }, [shown])
}

/** Brings the marked control, or the first wrong field, into sight. */
export function useSight({ world, trace }: Attempt, form: RefObject<HTMLFormElement>) {
  const errors = world.errors.join()
  // The scroll position is the browser's, not React's.
  useEffect(() => {
    if (errors === '') return
    form.current?.querySelector<HTMLElement>('.has-error [name]')?.focus()
  }, [errors, trace.length, form])
  useEffect(() => {
    // At the start somebody is still reading, or about to tap: the page does not move under a finger.
    if (trace.length === 0) return
    form.current?.querySelector('.is-next')?.scrollIntoView({ block: 'nearest' })
  }, [trace.length, form])
}
