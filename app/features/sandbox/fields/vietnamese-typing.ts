import { foldMarks, toneMarks } from '#app/platform/letters.ts'
import { isCoda, placeTone, splitTone, syllableOf } from './vietnamese-text.ts'

export const typingKeys = {
  telex: { tones: 'fsxrj', clear: 'z', hat: 'aeo', horn: 'w', breve: 'w', bar: 'd' },
  vni: { tones: '21435', clear: '0', hat: '6', horn: '7', breve: '8', bar: '9' },
} as const
export type TypingMethod = keyof typeof typingKeys

/** A word under the hand: its letters, its tone, and how keys are understood from here on. */
export type Word = {
  letters: string
  tone: string
  /** After a key has taken a mark back, keys are nothing but letters to the end of the word. */
  isPlain: boolean
  /** The last letter is an `ư` that a `w` made out of nothing. */
  isLone: boolean
}

/** What a key makes of a word; undefined where the key says nothing to it. */
type Handle = (word: Word, key: string, method: TypingMethod) => Word | undefined

const nothing: Word = { letters: '', tone: '', isPlain: false, isLone: false }
/** Vowels that a hat typed after other letters may give; elsewhere a doubled letter is a letter. */
const hatted = /^(u?â[uy]?|i?êu?|yêu?|uy?ê|u?ôi?)$/i
/** Which vowels a hook goes to: the first of these that the syllable has. */
const hooks = {
  7: ['ươ', 'ư', 'ơ'],
  8: ['ă'],
  w: ['ươ', 'oă', 'ư', 'ơ', 'ă'],
}

/** What stands on the screen once these keys are typed. Text that is composed already stays. */
export function compose(method: TypingMethod, raw: string): string {
  return raw.normalize('NFC').replace(/[\p{L}\p{M}\d]+/gu, (keys) => {
    const { letters, tone } = typeKeys(method, keys)
    return placeTone(letters, tone)
  })
}

/** The word that its keys make, letters and tone apart. */
export function typeKeys(method: TypingMethod, keys: string): Word {
  return Array.from(keys).reduce((word, key) => typeKey(method, word, key), nothing)
}

function typeKey(method: TypingMethod, word: Word, key: string): Word {
  if (word.isPlain) return { ...word, letters: word.letters + key }
  for (const handle of [clearTone, setTone, setHat, setHook, setBar]) {
    const next = handle(word, key, method)
    if (next) return next
  }
  return addLetter(word, key)
}

const clearTone: Handle = (word, key, method) =>
  key.toLowerCase() === typingKeys[method].clear && word.tone !== ''
    ? { ...word, tone: '' }
    : undefined

const setTone: Handle = (word, key, method) => {
  const at = typingKeys[method].tones.indexOf(key.toLowerCase())
  const { vowels, coda } = syllableOf(word.letters)
  if (at < 0 || vowels === '' || !isCoda(coda)) return undefined
  const tone = toneMarks.charAt(at)
  return word.tone === tone ? takeBack({ ...word, tone: '' }, key) : { ...word, tone }
}

const setHat: Handle = (word, key, method) => {
  const low = key.toLowerCase()
  if (!typingKeys[method].hat.includes(low)) return undefined
  const { vowels, coda } = syllableOf(word.letters)
  const plain = foldMarks(vowels)
  const at = Math.max(...Array.from(low === '6' ? 'aeo' : low, (v) => plain.lastIndexOf(v)))
  if (at < 0) return undefined
  const marked = (plain.slice(0, at + 1) + '\u0302' + plain.slice(at + 1)).normalize('NFC')
  const isNext = at === plain.length - 1 && coda === ''
  return isNext || hatted.test(marked) ? setVowels(word, marked, key) : undefined
}

/** The hook of ư and ơ and the bowl of ă, which are one key in Telex. */
const setHook: Handle = (word, key, method) => {
  const low = key.toLowerCase()
  const { horn, breve } = typingKeys[method]
  if (low !== horn && low !== breve) return undefined
  if (word.isLone) return takeLoneBack(word)
  const { vowels, coda } = syllableOf(word.letters)
  if (vowels === '') return low === 'w' ? addLoneHook(word, key) : undefined
  const plain = foldMarks(vowels)
  const hook = hooks[low].find((each) => plain.includes(foldMarks(each)))
  if (hook === undefined) return undefined
  const marked = plain.replace(foldMarks(hook), hook)
  // Open, it is `uơ` (thuở) until something follows.
  const isOpen = marked.endsWith('ươ') && coda === '' && !/ư/i.test(vowels)
  return setVowels(word, isOpen ? 'uơ' : marked, key)
}

function addLoneHook(word: Word, key: string): Word {
  return { ...word, letters: word.letters + (key === 'w' ? 'ư' : 'Ư'), isLone: true }
}

function takeLoneBack(word: Word): Word {
  const letter = word.letters.endsWith('Ư') ? 'W' : 'w'
  return takeBack({ ...word, letters: word.letters.slice(0, -1) }, letter)
}

const setBar: Handle = (word, key, method) => {
  if (key.toLowerCase() !== typingKeys[method].bar) return undefined
  const { initial } = syllableOf(word.letters)
  const letter = { d: 'đ', D: 'Đ', đ: 'd', Đ: 'D' }[initial]
  if (letter === undefined) return undefined
  const next = { ...word, letters: letter + word.letters.slice(1) }
  return foldMarks(letter) === letter.toLowerCase() ? takeBack(next, key) : next
}

/** The key typed in the end counts as a letter; the mark it has taken back is gone. */
function takeBack(word: Word, key: string): Word {
  return { ...word, letters: word.letters + key, isPlain: true }
}

/** Gives a word other vowels, or takes their marks back where it has them already. */
function setVowels(word: Word, marked: string, key: string): Word {
  const { initial, vowels, coda } = syllableOf(word.letters)
  const isTaken = vowels.toLowerCase() === marked
  const next = Array.from(isTaken ? foldMarks(vowels) : marked, (vowel, at) =>
    vowels.charAt(at) === vowels.charAt(at).toLowerCase() ? vowel : vowel.toUpperCase(),
  )
  const changed = { ...word, letters: initial + next.join('') + coda }
  return isTaken ? takeBack(changed, key) : changed
}

function addLetter(word: Word, key: string): Word {
  const { letters, tone } = splitTone(key)
  const { vowels } = syllableOf(word.letters)
  const before = /uơ$/i.test(vowels)
    ? word.letters.replace(/u(?=.$)/, 'ư').replace(/U(?=.$)/, 'Ư')
    : word.letters
  return { ...nothing, letters: before + letters, tone: tone || word.tone }
}
