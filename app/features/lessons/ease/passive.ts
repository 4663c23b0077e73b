import type { EaseWords } from './ease-words.ts'
import { phrasesAt, plainPhrases, type Phrases } from './phrases.ts'
import { cited, type Rule, type Sentence } from './sentence.ts'
import type { Word } from './words-of.ts'

/** Who does what is said first. */
export const passiveRule: Rule = (sentence, { words: lists, thresholds }) => {
  const passives = passivesIn(sentence.words, lists)
  const nominals = nominalsIn(sentence.words, lists)
  const [firstNominal = Infinity] = nominals
  const said = [
    ...(hasAgent(sentence) ? [agent] : []),
    ...(passives.length >= thresholds.passives
      ? [tooMany(passives.length, thresholds.passives)]
      : []),
    ...(nominals.length >= 2 || passives.some((index) => index > firstNominal)
      ? [nominal]
      : []),
  ]
  return said.map(({ what, mend }) => ({
    rule: 'passive',
    message: `${cited(sentence.text)} ${what}`,
    mend,
  }))
}

const agent = {
  what: 'says who does it only after “bởi”',
  mend: 'put who does it first: “A làm B”',
}
const nominal = {
  what: 'makes things of what people do (“việc …”, “sự …”)',
  mend: 'use the verb: “nộp hồ sơ”, not “việc nộp hồ sơ được …”',
}
const tooMany = (count: number, limit: number) => ({
  what: `has ${String(count)} passives, ${String(limit)} is too much`,
  mend: 'say who does what, and make two sentences of it',
})

const isWord = (word: Word | undefined, ...those: string[]): boolean =>
  word !== undefined && !word.isQuoted && those.includes(word.lower)

/**
 * “được” also says that one can or may (“bấm được”, “không được đưa”), and there it is as plain as
 * a word can be: it is passive only before a verb of the list.
 */
function passivesIn(words: readonly Word[], { passiveVerbs }: EaseWords): number[] {
  return [...words.keys()].filter((index) => {
    const isAllowed = isWord(words[index - 1], 'không', 'chẳng', 'đừng', 'chưa', 'mới')
    const isPassive =
      isWord(words[index], 'bị') || (isWord(words[index], 'được') && !isAllowed)
    return isPassive && beginsAt(passiveVerbs, words, index + 1)
  })
}

/** “sự thật” and “sự cố” are things. */
const things: Phrases = plainPhrases(['thật', 'cố', 'việc', 'kiện'])

const nominalsIn = (words: readonly Word[], { nominalVerbs }: EaseWords): number[] =>
  [...words.keys()].filter((index) =>
    isWord(words[index], 'việc')
      ? beginsAt(nominalVerbs, words, index + 1)
      : isWord(words[index], 'sự') && !beginsAt(things, words, index + 1),
  )

const beginsAt = (phrases: Phrases, words: readonly Word[], index: number): boolean =>
  phrasesAt(phrases, words, index).length > 0

/** “được” or “bị” with “bởi” behind it in the same clause. */
const hasAgent = ({ text }: Sentence): boolean =>
  /(?<!\p{L})(?:được|bị)\s[^,;.“”]*\sbởi\s(?!vì)/iu.test(text)
