import { foldMarks, withoutMarks, toneMarks } from '#app/platform/letters.ts'
import { foldTonePlacement, splitTone } from './vietnamese-text.ts'
import { compose, typeKeys, typingKeys, type TypingMethod } from './vietnamese-typing.ts'

const tokensIn = (text: string) => text.match(/[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d]+/gu) ?? []
const isWord = (token: string) => /[\p{L}\d]/u.test(token)

/**
 * The key to type next after `raw` on the way to a text, `delete` where no key leads there, and
 * undefined once it is done. Any order of keys that the keyboard knows is followed.
 */
export function nextKey(
  method: TypingMethod,
  target: string,
  raw: string,
): string | undefined {
  const isLower = target === target.toLocaleLowerCase('vi')
  const wanted = tokensIn(foldTonePlacement(target))
  const typed = tokensIn(isLower ? raw.toLocaleLowerCase('vi') : raw)
  const at = Math.max(typed.length - 1, 0)
  const isAstray = typed
    .slice(0, -1)
    .some((token, index) => compose(method, token) !== wanted[index])
  if (isAstray || typed.length > wanted.length) return 'delete'
  const after = wanted[at + 1]
  return (
    nextIn(method, wanted[at] ?? '', typed[at] ?? '') ??
    (after === undefined ? undefined : nextIn(method, after, ''))
  )
}

/** All keys of a text, marks as early and tones as late as they are usually typed. */
export function keysFor(method: TypingMethod, target: string): string {
  let keys = ''
  for (let key = nextKey(method, target, ''); key !== undefined && key !== 'delete';) {
    keys += key
    key = nextKey(method, target, keys)
  }
  return keys
}

function nextIn(method: TypingMethod, goal: string, raw: string): string | undefined {
  if (isWord(goal)) return nextInWord(method, goal, raw)
  return goal.startsWith(raw) ? goal[raw.length] : 'delete'
}

function nextInWord(method: TypingMethod, goal: string, raw: string): string | undefined {
  const left = (keys: string) => lacking(method, goal, keys)
  const now = left(raw)
  if (now === 0) return undefined
  const isNearer = (keys: string) => left(raw + keys) < now
  const candidates = keysAhead(method, goal, raw)
  const key =
    candidates.find((each) => isNearer(each)) ??
    // A letter that would be taken for a mark is typed twice: `ss` for the s of "gas".
    candidates.find((each) => isNearer(each + each))
  return key ?? 'delete'
}

/** How much is lacking: letters, marks, the tone. Endless where something is there too much. */
function lacking(method: TypingMethod, goal: string, raw: string): number {
  const word = typeKeys(method, raw)
  const whole = splitTone(goal)
  const marks = Array.from(whole.letters).map((letter, at) => {
    const found = word.letters[at]
    if (found === letter) return 0
    if (found === undefined) return letter === withoutMarks(letter) ? 1 : 2
    return found === withoutMarks(letter) ? 1 : Infinity
  })
  const missing = word.letters.length > whole.letters.length ? Infinity : sum(marks)
  if (word.tone === whole.tone) return missing
  return word.tone === '' ? missing + 1 : Infinity
}

/** Marks for the letters that are there, the next letter, the tone: in this order. */
function keysAhead(method: TypingMethod, goal: string, raw: string): string[] {
  const { letters } = typeKeys(method, raw)
  const whole = splitTone(goal)
  const marks = Array.from(whole.letters.slice(0, letters.length))
    .filter((letter, at) => letter !== letters[at])
    .flatMap((letter) => markKey(method, letter))
  const next = whole.letters.slice(letters.length, letters.length + 1)
  const tone = toneKey(method, whole.tone)
  return [...marks, withoutMarks(next), tone].filter((key) => key !== '')
}

function markKey(method: TypingMethod, letter: string): string[] {
  const keys = typingKeys[method]
  if (/đ/i.test(letter)) return [keys.bar]
  if (/[âêô]/i.test(letter)) return [method === 'vni' ? keys.hat : foldMarks(letter)]
  return letter === withoutMarks(letter) ? [] : [/ă/i.test(letter) ? keys.breve : keys.horn]
}

function toneKey(method: TypingMethod, tone: string): string {
  const at = toneMarks.indexOf(tone)
  return tone === '' ? '' : (typingKeys[method].tones[at] ?? '')
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
