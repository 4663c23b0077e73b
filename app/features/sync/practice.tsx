import { useEffect, useMemo, useState } from 'react'
import { attemptEvent, playedOf } from '#app/features/learning/learning.ts'
import type { AttemptFact, Carried, Stage } from '#app/features/sandbox/sandbox.ts'
import { Player, type PlayerProps } from '#app/features/sandbox/sandbox-view.tsx'
import { countWaiting, remember, rememberOnLeaving, sendWaiting } from './outbox.client.ts'

type Left = 'attemptId' | 'trace' | 'typed' | 'kept' | 'onFact' | 'onStep'

type Props = Omit<PlayerProps, Left> & {
  carried: Carried
  /** What was typed into fields found wrong, given back. */
  typed: readonly (readonly [field: string, raw: string])[]
  /** Is told where the attempt stands, when it is opened and after everything done in it. */
  onStep?: ((played: PlayedSoFar) => void) | undefined
}

/** An attempt as far as it is played. */
type PlayedSoFar = { stage: Stage; attempt: string; trace: string }

/** How long a result waits before it is tried again, in milliseconds. */
const betweenTries = 10_000

/** The sandbox with its record: what happens in it is kept on the device until it is stored. */
export function Practice({ carried, typed, stage: opened, onStep, ...player }: Props) {
  // The codes of an attempt stay its own when the page is sent back after a wrong press.
  const stage = { ...opened, seed: carried.seed }
  // A page that shows an ended attempt was made by the server, which recorded it.
  const [kept, setKept] = useState<PlayerProps['kept']>('sent')
  const given = useMemo(() => new Map(typed), [typed])

  // A page loaded again may show an ended attempt whose result has not left the device yet.
  useEffect(() => {
    void countWaiting().then(
      (count) => {
        if (count > 0) setKept('waiting')
      },
      // A browser that keeps nothing has nothing waiting.
      () => undefined,
    )
  }, [])

  // Whether there is a network is for the browser to say, not for React. It speaks too early
  // where the signal is bad, so that a result that waits is tried again.
  useEffect(() => {
    if (kept !== 'waiting') return
    const send = () =>
      void sendWaiting().then((isAllSent) => {
        if (isAllSent) setKept('sent')
      })
    const again = setInterval(() => navigator.onLine && send(), betweenTries)
    window.addEventListener('online', send)
    return () => {
      clearInterval(again)
      window.removeEventListener('online', send)
    }
  }, [kept])

  const tell = (trace: string) => onStep?.({ stage, attempt: carried.attemptId, trace })
  // Whoever follows this from outside learns that the page is open.
  useEffect(() => {
    tell(carried.trace)
    // What the page was opened with is told once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  function report(fact: AttemptFact) {
    const event = attemptEvent(playedOf(stage), fact)
    if (fact.type === 'attempt-left') {
      void rememberOnLeaving(event)
      return
    }
    if (fact.type === 'attempt-finished') setKept('waiting')
    void remember(event).then((isAllSent) => {
      if (isAllSent && fact.type === 'attempt-finished') setKept('sent')
    })
  }

  return (
    <Player
      {...player}
      stage={stage}
      attemptId={carried.attemptId}
      trace={carried.trace}
      typed={given}
      kept={kept}
      onFact={report}
      onStep={tell}
    />
  )
}
