import { toneMarks, withoutMarks } from '#app/platform/letters.ts'

const tones = new RegExp(`[${toneMarks}]`, 'g')

/** One spoken syllable: what begins it, its vowels, what closes it. */
export type Syllable = { initial: string; vowels: string; coda: string }

const parts =
  /^(qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]*)(.*)$/is

/** The parts of a syllable that carries no tone; `u` of qu and `i` of gi belong to its beginning. */
export function syllableOf(letters: string): Syllable {
  const [, initial = '', vowels = '', coda = ''] = parts.exec(letters) ?? []
  return { initial, vowels, coda }
}

/** Whether Vietnamese syllables close like this, or may on their way there. */
export function isCoda(coda: string): boolean {
  return /^(c|ch|m|n|ng|nh|p|t)?$/i.test(coda)
}

/** A word and its tone apart: `hoà` is `hoa` and the mark of huyền. */
export function splitTone(text: string): { letters: string; tone: string } {
  const apart = text.normalize('NFD')
  const [tone = ''] = apart.match(tones) ?? []
  return { letters: apart.replace(tones, '').normalize('NFC'), tone }
}

/** Sets a tone where it is usually written: hòa, toán, người, thuở. */
export function placeTone(letters: string, tone: string): string {
  const { initial, vowels, coda } = syllableOf(letters)
  if (tone === '' || vowels === '') return letters
  const at = initial.length + toneAt(vowels, coda !== '') + 1
  return (letters.slice(0, at) + tone + letters.slice(at)).normalize('NFC')
}

function toneAt(vowels: string, isClosed: boolean): number {
  const marked = vowels.search(/[ăâêôơư][^ăâêôơư]*$/i)
  if (marked >= 0) return marked
  if (isClosed) return vowels.length - 1
  return vowels.length > 2 ? 1 : 0
}

/** One way of placing tones, where two are met: `hoà` and `hòa` become the same. */
export function foldTonePlacement(text: string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const { letters, tone } = splitTone(word)
    const isOne = (word.normalize('NFD').match(tones) ?? []).length === 1
    return isOne ? placeTone(letters, tone) : word
  })
}

/** Only the marks are missing: `Nguyen` for `Nguyễn`. */
export function lacksMarks(value: string, right: string): boolean {
  return value !== right && value === withoutMarks(right)
}

/** The letters are right, a mark is another: `Nguyên` for `Nguyễn`. */
export function hasWrongMark(value: string, right: string): boolean {
  return value !== right && withoutMarks(value) === withoutMarks(right)
}
