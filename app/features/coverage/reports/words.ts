/** How many letters a text has, in any script. */
export function lettersIn(text: string): number {
  return text.normalize('NFC').match(/\p{L}/gu)?.length ?? 0
}

/** A short mark of a text (FNV-1a): the same for the same text. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text.normalize('NFC')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash.toString(36)
}
