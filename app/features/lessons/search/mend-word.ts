/** A word as the index has it, if it has it. */
export type Lookup = (word: string) => string | undefined

const mostParts = 7
const longestPart = 12
const longestWord = 40

/**
 * What a word that no lesson has may have been meant as, in words that lessons have: keys of Telex or
 * VNI that were not turned into marks, two letters exchanged, a space left out.
 */
export function mendWord(word: string, lookUp: Lookup): string[] | undefined {
  if (word.length < 2 || word.length > longestWord) return undefined
  for (const meant of [...withoutTypingKeys(word), ...withTwoExchanged(word)]) {
    const known = lookUp(meant)
    if (known !== undefined) return [known]
  }
  return splitWord(word, lookUp)
}

/** `cuwowcs`, `cuoc71` and `cuowcs` are keys pressed for cước. */
function withoutTypingKeys(word: string): string[] {
  const letters = word
    .replace(/\d/g, '')
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/w/g, 'u')
  const toneAtEnd = letters.replace(/^(.+)[sfrxj]$/, '$1')
  const toneInside = letters.replace(/^(.*[aeiouy])[sfrxj]([a-z]*)$/, '$1$2')
  return [letters, toneAtEnd, toneInside].filter((each) => each !== word)
}

function withTwoExchanged(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, place) =>
      word.slice(0, place) +
      word.charAt(place + 1) +
      word.charAt(place) +
      word.slice(place + 2),
  )
}

/** The fewest known words that the letters are, if they are: `tientu` is tien, tu. */
function splitWord(word: string, lookUp: Lookup): string[] | undefined {
  /** For every place in the word, the words up to there. */
  const best: (string[] | undefined)[] = [[]]
  for (let end = 2; end <= word.length; end += 1) {
    const from = Math.max(0, end - longestPart)
    best.slice(from, end - 1).forEach((before, place) => {
      const part = lookUp(word.slice(from + place, end))
      if (!before || part === undefined) return
      const parts = [...before, part]
      if (parts.length < (best[end]?.length ?? mostParts)) best[end] = parts
    })
  }
  return best[word.length]
}
