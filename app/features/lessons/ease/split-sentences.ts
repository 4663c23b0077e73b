/** Shortened titles and places, whose full stop ends no sentence. */
const shortened =
  /(?:^|[\s(“"‘])(?:TP|Tp|TX|Tx|TT|KP|Q|P|H|X|ThS|TS|GS|PGS|BS|CN|VD|\p{Lu})\.$/u

/**
 * A full stop, question or exclamation mark with what closes behind it, or a colon, before
 * something that begins anew. A number or an address has no space behind its points.
 */
const end = /(?:[.!?…]+[”"’»)\]]*|:)\s+(?=[“"‘«(]*(?:[\p{Lu}\p{N}]))|\s*\n+\s*/gu

/** Splits Vietnamese prose; the pieces hold every sign of the text but the space between them. */
export function splitSentences(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length
    const piece = text.slice(from, to).trim()
    if (!endsHere(piece, match[0], text.slice(to))) continue
    pieces.push(piece)
    from = to
  }
  pieces.push(text.slice(from).trim())
  return pieces.filter((piece) => piece !== '')
}

function endsHere(piece: string, mark: string, next: string): boolean {
  if (mark.includes('\n')) return true
  // "1." before what it numbers, and a colon before a number: 'Hotline: 1900…'.
  if (!/\p{L}/u.test(piece)) return false
  if (mark.startsWith(':')) return !/^\p{N}/u.test(next)
  return !shortened.test(piece)
}
