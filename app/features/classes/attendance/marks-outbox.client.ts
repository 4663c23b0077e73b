import type { RollState } from './mark.ts'

/** A mark as it is kept on the device until the server has it. */
type Kept = {
  key: string
  learner: string
  isPresent: boolean
  how: 'called' | 'all' | 'household'
  at: number
}
type KeptCount = { key: string; count: number; at: number }
type Waiting = { marks: Kept[]; headcount?: KeptCount | undefined }

const nameOf = (classId: string) => `roll:${classId}`
const mostAtOnce = 200

type Listener = {
  onState: (state: RollState) => void
  onSending: (kind: 'sent' | 'offline' | 'refused', left: number) => void
}

/**
 * What is pressed is kept where a reload or an empty battery does not lose it, and sent until the
 * server has it. Every answer says how the class stands, by whoever marked it.
 */
export function createOutbox(classId: string, { onState, onSending }: Listener) {
  let waiting = readWaiting(classId)
  let isSending = false

  const change = (next: Waiting) => {
    waiting = next
    keepWaiting(classId, waiting)
  }

  const send = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    const asked = waiting
    const sent = await sendWaiting(classId, asked)
    isSending = false
    if (sent.kind === 'sent') {
      change(without(waiting, asked))
      onState(sent.state)
    }
    const left = countOf(waiting)
    onSending(sent.kind, left)
    if (sent.kind === 'sent' && left > 0) await send()
  }

  return {
    waiting: () => waiting,
    send: () => void send(),
    mark(said: readonly Pick<Kept, 'learner' | 'isPresent' | 'how'>[]) {
      const at = Date.now()
      const about = new Set(said.map(({ learner }) => learner))
      // Of what was not sent yet only the last word about somebody is.
      const others = waiting.marks.filter(({ learner }) => !about.has(learner))
      const marks = said.map((mark) => ({ ...mark, key: freshKey(), at }))
      change({ ...waiting, marks: [...others, ...marks] })
      void send()
    },
    count(count: number) {
      change({ ...waiting, headcount: { key: freshKey(), count, at: Date.now() } })
      void send()
    },
  }
}

function freshKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}

function countOf({ marks, headcount }: Waiting): number {
  return marks.length + (headcount ? 1 : 0)
}

function readWaiting(classId: string): Waiting {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(classId)) ?? 'null')
    return isWaiting(kept) ? kept : { marks: [] }
  } catch {
    // Storage forbidden or spoilt: what is pressed from now on is kept in memory only.
    return { marks: [] }
  }
}

function keepWaiting(classId: string, waiting: Waiting): void {
  try {
    if (countOf(waiting) === 0) {
      localStorage.removeItem(nameOf(classId))
    } else {
      localStorage.setItem(nameOf(classId), JSON.stringify(waiting))
    }
  } catch {
    // Full or forbidden: it is sent from memory.
  }
}

type Sent = { kind: 'sent'; state: RollState } | { kind: 'offline' | 'refused' }

/** Sends what waits; with nothing waiting it asks how the class stands. */
async function sendWaiting(classId: string, { marks, headcount }: Waiting): Promise<Sent> {
  const now = Date.now()
  const ago = (at: number) => Math.max(0, now - at)
  const body = {
    class: classId,
    marks: marks.slice(0, mostAtOnce).map(({ at, ...mark }) => ({ ...mark, ago: ago(at) })),
    ...(headcount && {
      headcount: { key: headcount.key, count: headcount.count, ago: ago(headcount.at) },
    }),
  }
  try {
    const response = await fetch('/api/attendance', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    })
    if (response.status >= 500) return { kind: 'offline' }
    const state: unknown = await response.json()
    return response.ok && isState(state) ? { kind: 'sent', state } : { kind: 'refused' }
  } catch {
    // No network, or it broke on the way: the same is sent again.
    return { kind: 'offline' }
  }
}

/** What still waits after some of it was taken. */
function without(waiting: Waiting, sent: Waiting): Waiting {
  const taken = new Set(sent.marks.slice(0, mostAtOnce).map(({ key }) => key))
  const isTaken = waiting.headcount?.key === sent.headcount?.key
  return {
    marks: waiting.marks.filter(({ key }) => !taken.has(key)),
    ...(!isTaken && { headcount: waiting.headcount }),
  }
}

function isWaiting(kept: unknown): kept is Waiting {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'marks' in kept &&
    Array.isArray(kept.marks)
  )
}

function isState(answer: unknown): answer is RollState {
  return typeof answer === 'object' && answer !== null && 'present' in answer
}
