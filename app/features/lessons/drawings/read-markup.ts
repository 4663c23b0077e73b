/** A piece of SVG as it stands in its file. */
type Markup =
  | { kind: 'open'; name: string; attributes: [string, string][]; isEmpty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }
  /** What is no markup we read: a declaration, an entity, a tag that is not closed. */
  | { kind: 'unread'; text: string }
export type MarkupAt = Markup & { line: number }

const comment = /<!--[^]*?-->/y
const open = /<([a-zA-Z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const close = /<\/([a-zA-Z][\w:-]*)\s*>/y
const text = /[^<]+/y
const rest = /<[^<\n]*/y
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Parts a file into tags and text, without comments and blank text. */
export function readMarkup(source: string): MarkupAt[] {
  const pieces: MarkupAt[] = []
  let at = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  while (at < source.length) {
    const line = source.slice(0, at).split('\n').length
    const skipped = match(comment)
    const found = skipped ?? match(open) ?? match(close) ?? match(text)
    const whole = (found ?? match(rest))?.[0] ?? ''
    const piece = skipped ? undefined : pieceOf(whole)
    if (piece) pieces.push({ ...piece, line })
    at += whole.length
  }
  return pieces
}

function pieceOf(whole: string): Markup | undefined {
  if (!whole.startsWith('<')) {
    if (whole.includes('&')) return { kind: 'unread', text: whole }
    return whole.trim() ? { kind: 'text', text: whole.trim() } : undefined
  }
  const closing = exactly(close, whole)
  if (closing) return { kind: 'close', name: closing[1] ?? '' }
  const opening = exactly(open, whole)
  if (!opening) return { kind: 'unread', text: whole }
  const [, name = '', written = '', slash] = opening
  const attributes = [...written.matchAll(attribute)].map(
    ([, key = '', double, single]): [string, string] => [key, double ?? single ?? ''],
  )
  return { kind: 'open', name, attributes, isEmpty: slash === '/' }
}

function exactly(pattern: RegExp, whole: string): RegExpExecArray | null {
  pattern.lastIndex = 0
  return pattern.exec(whole)
}
