import { oneSpelling, toneLast, withoutMarks } from '#app/platform/letters.ts'

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** What a name is found by: `Hoà Lý` by `hoa li`. */
export function searchKeyOf(name: string): string {
  return wordsIn(name)
    .map((word) => oneSpelling(withoutMarks(word)))
    .join(' ')
}

/** The same for two spellings of one name (`Hoà Bình`, `Hòa Bình`), with the marks that tell names apart. */
export function spellingOf(name: string): string {
  return wordsIn(name).map(toneLast).join(' ')
}
