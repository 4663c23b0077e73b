import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react'
import type { Attempt } from '../engine/attempt.ts'
import { isControl, readTyped, tidyFields } from './form-controls.tsx'
import type { PlayerProps } from './player.tsx'
import {
  attemptOf,
  carryOn,
  fillIn,
  isInput,
  parseAsked,
  verdictOn,
  type Stage,
  type Typed,
} from '../stage/stage.ts'
import { formatTrace } from '../engine/trace.ts'
import { useAddress } from './use-address.tsx'
import { useLeaving } from './use-leaving.tsx'
import { useFocusOnNewScreen, useSight } from './use-sight.tsx'
import { visibleBlocks, type World } from '../engine/world.ts'

type Playing = {
  attempt: Attempt
  attemptId: string
  form: RefObject<HTMLFormElement>
  onAsk: (asked: string) => void
  onInput: (event: FormEvent) => void
  /** True once presses are taken over in the browser. */
  isLive: boolean
}

export function useAttempt(props: PlayerProps): Playing {
  const { stage, attemptId, trace, onFact, onStep } = props
  const [attempt, setAttempt] = useState(() => attemptOf(stage, trace))
  const form = useRef<HTMLFormElement>(null)
  const clock = useClock()
  const isLive = useIsLive(form)
  useAddress(stage, attemptId, attempt)
  useFocusOnNewScreen(attempt)
  useSight(attempt, form)
  useLeaving(attempt, (left) =>
    onFact({ type: 'attempt-left', attempt: attemptId, trace: left }),
  )

  function take(next: Attempt) {
    if (next === attempt) return
    const fact = { attempt: attemptId, trace: formatTrace(next.trace) }
    if (attempt.trace.length === 0) onFact({ type: 'attempt-started', ...fact })
    if (next.world.ended && !attempt.world.ended)
      onFact({ type: 'attempt-finished', ...fact })
    onStep?.(fact.trace)
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
    if (!isLive || !form.current || !isControl(target)) return
    const name = target.name.slice('o.'.length)
    const typed = readTyped(form.current)
    const verdict = noticedVerdict(stage, attempt.world, name, typed)
    if (verdict === undefined) return
    const next = fillIn(stage, attempt, typed, clock.lap(), name)
    if (verdict === 'real') target.value = ''
    take(next)
  }

  return { attempt, attemptId, form, onAsk, onInput, isLive }
}

/**
 * The verdict on an input being filled in, where it is worth noticing: half a number is not yet
 * wrong, so while somebody types only what is right or must go counts.
 */
function noticedVerdict(stage: Stage, world: World, name: string, typed: Typed) {
  const block = visibleBlocks(stage.compiled.scenario, world).find(({ id }) => id === name)
  if (!block || !isInput(block)) return undefined
  const verdict = verdictOn(stage, world, block, typed.get(name) ?? '', typed)
  const known = world.fields[name]
  // What was refused is told until it is put right: digits that follow do not take that away.
  const isTyping = block.block === 'field' && !isFinal(verdict) && known !== 'ok'
  // What looks real is noticed each time it is typed: each time it has to be wiped.
  return isTyping || (verdict === known && verdict !== 'real') ? undefined : verdict
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
