/** Longer questions are cut: nobody’s question is this long. */
export const longestQuestion = 200

/** Where the search is; links put the language before it. */
export const searchPath = '/tim'

/** What somebody typed, fit to be searched for and to be shown again. */
export function cleanQuestion(typed: string | null): string {
  const oneLine = (typed ?? '')
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
  // Half a character may be left where it was cut.
  return oneLine
    .slice(0, longestQuestion)
    .replace(/\p{Cs}/u, '')
    .trim()
}

export function searchFor(question: string): string {
  return question === ''
    ? searchPath
    : `${searchPath}?${new URLSearchParams({ q: question }).toString()}`
}
