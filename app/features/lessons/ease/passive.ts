import { cited, type Finding, type Rule, type Sentence } from './sentence.ts'
import type { EaseWords } from './ease-words.ts'
import type { Word } from './words-of.ts'
import { placesOf } from './words-of.ts'

/**
 * Who does what is said first. “được” also says that one can or may (“bấm được”, “không được
 * đưa”), and there it is as plain as a word can be: only before a verb of the list it is passive.
 */
export const passiveRule: Rule = (sentence, { words: known, thresholds }) => {
  const { text, words } = sentence
  const passives = words.filter((_word, index) => isPassive(words, index, known))
  const finding = (what: string, mend: string): Finding => ({
    rule: 'passive',
    message: `${cited(text)} ${what}`,
    mend,
  })
  return [
    ...(hasAgent(sentence)
      ? [finding('says who does it after “bởi”', 'put who does it first: “A làm B”')]
      : []),
    ...(passives.length >= thresholds.passives
      ? [
          finding(
            `has ${String(passives.length)} passives, ${String(thresholds.passives)} is too much`,
            'say who does what, and make two sentences of it',
          ),
        ]
      : []),
    ...(nominals(words, known) >= 2 || isNominalPassive(words, known)
      ? [
          finding(
            'makes things of what people do (“việc …”, “sự …”)',
            'use the verb: “nộp hồ sơ”, not “việc nộp hồ sơ được thực hiện”',
          ),
        ]
      : []),
  ]
}

const startsAt = (words: readonly Word[], index: number, phrases: readonly string[]) =>
  phrases.some((phrase) => placesOf(phrase, words.slice(index)).includes(0))

const allowed = ['không', 'chẳng', 'đừng', 'chưa', 'mới', 'chỉ']

function isPassive(words: readonly Word[], index: number, known: EaseWords): boolean {
  const word = words[index]
  if (!word || word.isQuoted || (word.lower !== 'được' && word.lower !== 'bị')) return false
  if (word.lower === 'được' && allowed.includes(words[index - 1]?.lower ?? '')) return false
  return startsAt(words, index + 1, known.passiveVerbs)
}

/** “được” or “bị” with “bởi” behind it in the same clause. */
const hasAgent = ({ text }: Sentence): boolean =>
  /(?<![\p{L}])(?:được|bị)\s[^,;.“”]*\sbởi\s(?!vì)/iu.test(text)

const places = (words: readonly Word[], lower: string) =>
  words.flatMap((word, index) => (word.lower === lower && !word.isQuoted ? [index] : []))

const nominalPlaces = (words: readonly Word[], known: EaseWords): number[] => [
  ...places(words, 'việc').filter((at) => startsAt(words, at + 1, known.nominalVerbs)),
  ...places(words, 'sự').filter((at) => !startsAt(words, at + 1, ['thật', 'cố', 'việc'])),
]

const nominals = (words: readonly Word[], known: EaseWords): number =>
  nominalPlaces(words, known).length

function isNominalPassive(words: readonly Word[], known: EaseWords): boolean {
  const [first] = nominalPlaces(words, known)
  if (first === undefined) return false
  return words.some((_word, index) => index > first && isPassive(words, index, known))
}
