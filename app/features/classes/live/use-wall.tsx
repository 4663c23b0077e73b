import { useEffect, useRef, useState } from 'react'
import { calmRanks, type Ranks } from './calm-order.ts'
import type { SentWall, Wall } from './wall.ts'

type Shown = SentWall & { ranks: Ranks; rankedAt: number }

/** The wall as it is seen: by the server's clock, and how fresh. */
type LiveWall = {
  wall: Wall
  ranks: Ranks
  now: number
  /** When the server last said how it stands. */
  heardAt: number
  isLost: boolean
  /** Asks at once, after something was done. */
  refresh: () => void
}

const every = 2_000
const rankedEvery = 8_000
const afterTouch = 3_000
/** Without an answer for so long the network is to be called gone. */
const lostAfter = 8_000

/** Keeps a wall fresh by asking for what has changed. */
export function useWall(first: SentWall, address: string): LiveWall {
  const [shown, setShown] = useState<Shown>(() => ({
    ...first,
    ranks: ranksOf(first.wall),
    rankedAt: first.now,
  }))
  const [clock, setClock] = useState({ now: first.now, heardAt: first.now })
  const version = useRef(first.version)
  const ahead = useRef(0)
  const touchedAt = useRef(0)
  const askNow = useRef<() => void>()

  // The server and the clock are outside of React.
  useEffect(() => {
    ahead.current = first.now - Date.now()
    let isAsking = false
    const serverNow = () => Date.now() + ahead.current

    async function ask(): Promise<void> {
      if (isAsking || document.visibilityState === 'hidden') return
      isAsking = true
      const answer = await askWall(`${address}?phien-ban=${version.current}`)
      isAsking = false
      if (!answer) return
      if (answer !== 'unchanged') {
        version.current = answer.version
        ahead.current = answer.now - Date.now()
      }
      const now = serverNow()
      const isTouched = now - touchedAt.current < afterTouch
      setShown((before) => rankAnew(before, answer, { now, isTouched }))
      setClock({ now, heardAt: now })
    }

    const askAtOnce = () => void ask()
    // Whoever touches the wall means what is under the finger: nothing changes place for a moment.
    const touch = () => {
      touchedAt.current = serverNow()
    }
    askNow.current = askAtOnce
    const asking = setInterval(() => void ask(), every)
    const ticking = setInterval(
      () => setClock((before) => ({ ...before, now: serverNow() })),
      1_000,
    )
    document.addEventListener('visibilitychange', askAtOnce)
    document.addEventListener('pointerdown', touch)
    document.addEventListener('keydown', touch)
    return () => {
      clearInterval(asking)
      clearInterval(ticking)
      document.removeEventListener('visibilitychange', askAtOnce)
      document.removeEventListener('pointerdown', touch)
      document.removeEventListener('keydown', touch)
    }
  }, [first.now, address])

  return {
    ...{ wall: shown.wall, ranks: shown.ranks, ...clock },
    isLost: clock.now - clock.heardAt > lostAfter,
    refresh: () => askNow.current?.(),
  }
}

function rankAnew(
  before: Shown,
  answer: SentWall | 'unchanged',
  { now, isTouched }: { now: number; isTouched: boolean },
): Shown {
  const next = answer === 'unchanged' ? before : answer
  const isTime = !isTouched && now - before.rankedAt >= rankedEvery
  const ranks = calmRanks(before.ranks, ranksOf(next.wall), isTime)
  const { wall, version } = next
  return { wall, version, now, ranks, rankedAt: isTime ? now : before.rankedAt }
}

function ranksOf({ cards }: Wall): Ranks {
  const ids = (isStuck: boolean) =>
    cards.flatMap(({ person, standing }) =>
      (standing === 'stuck') === isStuck ? [person] : [],
    )
  return { stuck: ids(true), others: ids(false) }
}

/** Undefined where it could not be asked. */
async function askWall(address: string): Promise<SentWall | 'unchanged' | undefined> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } })
    if (answer.status === 204) return 'unchanged'
    // Signed out by now: the page itself says where to sign in.
    if (answer.redirected) window.location.reload()
    return answer.ok && !answer.redirected ? ((await answer.json()) as SentWall) : undefined
  } catch {
    // No network: the wall says so, and asks again.
    return undefined
  }
}
