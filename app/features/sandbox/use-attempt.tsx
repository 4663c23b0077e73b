import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react'
import type { Attempt } from './attempt.ts'
import type { PlayerProps } from './player.tsx'
import { carryingQuery } from './carrying-query.ts'
import { modeAddress } from './mode-address.ts'
import { screenHeadingId } from './screen-heading.ts'
import {
  attemptOf,
  carryOn,
  fillIn,
  isInput,
  parseAsked,
  rightValue,
  verdictOn,
  type Stage,
  type Typed,
} from './stage.ts'
import { formatTrace } from './trace.ts'
import { screenIdOf, visibleBlocks, type World } from './world.ts'

type Playing = {
  attempt: Attempt
  attemptId: string
  form: RefObject<HTMLFormElement>
  onAsk: (asked: string) => void
  onInput: (event: FormEvent) => void
  /** True once presses are taken over in the browser. */
  isLive: boolean
}

export function useAttempt({ stage, attemptId, trace, onFact }: PlayerProps): Playing {
  const [attempt, setAttempt] = useState(() => attemptOf(stage, trace))
  const form = useRef<HTMLFormElement>(null)
  const clock = useClock()
  const isLive = useIsLive(form)
  useAddress(stage, attemptId, attempt)
  useFocusOnNewScreen(attempt)
  useSight(attempt, form)

  function take(next: Attempt) {
    if (next === attempt) return
    const fact = { attempt: attemptId, trace: formatTrace(next.trace), isGivenUp: false }
    if (attempt.trace.length === 0) onFact({ type: 'attempt-started', ...fact })
    if (next.world.ended && !attempt.world.ended)
      onFact({ type: 'attempt-finished', ...fact })
    setAttempt(next)
  }

  function onAsk(asked: string) {
    const item = parseAsked(asked, clock.lap())
    if (!item || !form.current) return
    const next = carryOn(stage, attempt, readTyped(form.current), item)
    tidyFields(stage, next, form.current)
    take(next)
  }

  function onInput({ target }: FormEvent) {
    if (!isLive || !form.current || !(target instanceof HTMLInputElement)) return
    const name = target.name.slice('o.'.length)
    const typed = readTyped(form.current).get(name) ?? ''
    const verdict = noticedVerdict(stage, attempt.world, name, typed)
    if (verdict === undefined) return
    const next = fillIn(stage, attempt, new Map([[name, typed]]), clock.lap())
    if (verdict === 'real') target.value = ''
    take(next)
  }

  return { attempt, attemptId, form, onAsk, onInput, isLive }
}

/**
 * The verdict on an input being filled in, where it is worth noticing: half a number is not yet
 * wrong, so while somebody types only what is right or must go counts.
 */
function noticedVerdict(stage: Stage, world: World, name: string, typed: string) {
  const block = visibleBlocks(stage.compiled.scenario, world).find(({ id }) => id === name)
  if (!block || !isInput(block)) return undefined
  const verdict = verdictOn(stage, world, block, typed)
  const known = world.fields[name]
  const isTyping = block.block === 'field' && !isFinal(verdict) && !isFinal(known)
  return isTyping || verdict === known ? undefined : verdict
}

function isFinal(verdict: string | undefined): boolean {
  return verdict === 'ok' || verdict === 'real'
}

/** Tenths of a second since the last thing done. A long pause counts as ten minutes at most. */
function useClock() {
  const last = useRef<number>()
  return {
    lap() {
      const now = performance.now()
      const tenths = last.current === undefined ? 0 : Math.round((now - last.current) / 100)
      last.current = now
      return Math.min(tenths, 6_000)
    },
  }
}

/** Presses go to the server until the page has come alive; tests wait for this mark. */
function useIsLive(form: RefObject<HTMLFormElement>): boolean {
  const [isLive, setIsLive] = useState(false)
  // Only the browser runs effects: this is how the page knows that it is in one.
  useEffect(() => {
    setIsLive(true)
    form.current?.setAttribute('data-live', '')
  }, [form])
  return isLive
}

/** Keeps the attempt in the page's address: a phone short of memory may load the page again. */
function useAddress({ mode, seed }: Stage, attemptId: string, attempt: Attempt) {
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
  }, [mode, seed, attemptId, trace])
}

/**
 * Whether an address that carries an attempt was made on this device. One that was passed on, say
 * by a trainer to a class, must not put everybody into the same attempt: it would count once.
 */
function isOwnAddress(attemptId: string): boolean {
  const { origin, pathname } = window.location
  const isFromPressWithoutScript = document.referrer.startsWith(origin + pathname)
  return isFromPressWithoutScript || pageState().attempt === attemptId
}

/** What the browser keeps with this page while it is loaded again, and gives to no other. */
function pageState(): { attempt?: unknown } {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null ? state : {}
}

/** A screen that replaces another in place goes unnoticed by screen readers unless it takes focus. */
function useFocusOnNewScreen({ world }: Attempt) {
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
function useSight({ world, trace }: Attempt, form: RefObject<HTMLFormElement>) {
  const errors = world.errors.join()
  // The scroll position is the browser's, not React's.
  useEffect(() => {
    if (errors === '') return
    form.current?.querySelector<HTMLElement>('.has-error input')?.focus()
  }, [errors, trace.length, form])
  useEffect(() => {
    const next = form.current?.querySelector('.is-next')
    // At the start somebody is still reading: the page moves only where a little shows what to do.
    const isNear = next && next.getBoundingClientRect().bottom < window.innerHeight + 60
    if (trace.length > 0 || isNear) next?.scrollIntoView({ block: 'nearest' })
  }, [trace.length, form])
}

function readTyped(form: HTMLFormElement): Typed {
  const typed = new Map<string, string>()
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name^="o."]')) {
    const name = input.name.slice('o.'.length)
    const isOff =
      input.type === 'radio' || input.type === 'checkbox' ? !input.checked : false
    if (!isOff) typed.set(name, input.value)
    else if (!typed.has(name)) typed.set(name, '')
  }
  return typed
}

/**
 * The inputs keep what was typed by themselves; where the world knows better, they are told: what
 * looked real is wiped, what was done for the learner or undone is shown.
 */
function tidyFields(stage: Stage, { world }: Attempt, form: HTMLFormElement) {
  for (const block of visibleBlocks(stage.compiled.scenario, world)) {
    if (!isInput(block)) continue
    const verdict = world.fields[block.id] ?? 'empty'
    for (const input of form.querySelectorAll<HTMLInputElement>(`[name="o.${block.id}"]`)) {
      if (block.block === 'choice') input.checked = input.value === verdict
      else if (block.block === 'check') input.checked = verdict === 'ok'
      else if (verdict === 'real') input.value = ''
      else if (verdict === 'ok' && input.value === '') {
        input.value = rightValue(stage, world, block)
      }
    }
  }
}
