import type { Action } from './world.ts'

/** How far a hint went: 1 nudge, 2 where, 3 how, 4 show me. */
const hintLevels = [1, 2, 3, 4] as const
export type HintLevel = (typeof hintLevels)[number]

/** What somebody who is stuck says it hurts: finding the place, what to type, a word, an error. */
export const stuckOn = ['where', 'what', 'word', 'error', 'other'] as const
export type StuckOn = (typeof stuckOn)[number]

/** One thing of an attempt, with the tenths of a second since the one before. */
export type TraceItem = (
  Action | { do: 'hint'; level: HintLevel } | { do: 'stuck'; on: StuckOn } | { do: 'undo' }
) & {
  after: number
}

/** Longest trace accepted, in characters: about 1,000 actions. */
export const longestTrace = 20_000

const name = /^[a-z0-9]+(-[a-z0-9]+)*$/
const tenths = /^\d+$/

/**
 * The trace as one line of address-safe characters: `p.dang-nhap.12~f.otp.ok.85`. It is what an
 * attempt is stored as, sent as, and carried as between pages where there is no JavaScript.
 */
export function formatTrace(items: readonly TraceItem[]): string {
  return items.map(formatItem).join('~')
}

function formatItem(item: TraceItem): string {
  switch (item.do) {
    case 'fill':
      return `f.${item.field}.${item.verdict}.${item.after}`
    case 'press':
      return `p.${item.control}.${item.after}`
    case 'open':
      return `o.${item.app}.${item.after}`
    case 'hint':
      return `h.${item.level}.${item.after}`
    case 'stuck':
      return `q.${item.on}.${item.after}`
    case 'back':
      return `b.${item.after}`
    case 'dismiss':
      return `d.${item.after}`
    case 'undo':
      return `u.${item.after}`
  }
}

/** The items of a trace, or undefined where it is not one. */
export function parseTrace(text: string): TraceItem[] | undefined {
  if (text.length > longestTrace) return undefined
  if (text === '') return []
  const items: TraceItem[] = []
  for (const token of text.split('~')) {
    const item = parseItem(token.split('.'))
    if (!item) return undefined
    items.push(item)
  }
  return items
}

function parseItem(parts: readonly string[]): TraceItem | undefined {
  const [kind, ...rest] = parts
  const last = rest.pop() ?? ''
  const after = Number(last)
  if (!tenths.test(last) || !Number.isSafeInteger(after)) return undefined
  if (!rest.every((part) => name.test(part))) return undefined

  const [first, second] = rest
  if (first === undefined) return parseBare(kind, after)
  if (second === undefined) return parseNamed(kind, first, after)
  if (kind !== 'f' || rest.length > 2) return undefined
  return { do: 'fill', field: first, verdict: second, after }
}

function parseBare(kind: string | undefined, after: number): TraceItem | undefined {
  if (kind === 'b') return { do: 'back', after }
  if (kind === 'd') return { do: 'dismiss', after }
  return kind === 'u' ? { do: 'undo', after } : undefined
}

function parseNamed(
  kind: string | undefined,
  name: string,
  after: number,
): TraceItem | undefined {
  if (kind === 'p') return { do: 'press', control: name, after }
  if (kind === 'o') return { do: 'open', app: name, after }
  const on = stuckOn.find((each) => each === name)
  if (kind === 'q') return on && { do: 'stuck', on, after }
  const level = hintLevels.find((each) => String(each) === name)
  return kind === 'h' && level ? { do: 'hint', level, after } : undefined
}
