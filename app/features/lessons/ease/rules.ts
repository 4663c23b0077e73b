import { abbreviationRule } from './abbreviation.ts'
import { found, cited, type Finding, type Rule } from './sentence.ts'
import { passiveRule } from './passive.ts'
import { rareWordRule } from './rare-word.ts'

const longSentence: Rule = ({ text, words }, { thresholds }) =>
  words.length <= thresholds.sentence
    ? []
    : [
        {
          rule: 'long-sentence',
          message: `${cited(text)} has ${String(words.length)} syllables, ${String(thresholds.sentence)} are the most`,
          mend: 'make two sentences of it, each saying one thing',
        },
      ]

const formalWords: Rule = (sentence, { words, thresholds }) => {
  const formal = found(words.formal, sentence)
  const weight = formal.reduce((sum, each) => sum + each.weight, 0)
  if (weight < thresholds.formal) return []
  const named = formal.map(({ word }) => `“${word}”`).join(', ')
  return [
    {
      rule: 'formal-words',
      message: `${cited(sentence.text)} speaks like an office: ${named} (${String(weight)}, ${String(thresholds.formal)} is too much)`,
      mend: formal.map(({ word, plain }) => `${word}: ${plain}`).join('; '),
    },
  ]
}

const ofSentence: readonly Rule[] = [
  longSentence,
  rareWordRule,
  formalWords,
  passiveRule,
  abbreviationRule,
]

export const findingsIn: Rule = (sentence, measure) =>
  ofSentence.flatMap((rule) => rule(sentence, measure))

/** One long sentence among short ones is easier than a block in which all are middling. */
export function averageFindings(lengths: readonly number[], most: number): Finding[] {
  const average = lengths.reduce((sum, each) => sum + each, 0) / lengths.length
  if (lengths.length < 2 || average <= most) return []
  return [
    {
      rule: 'long-sentence',
      message: `its ${String(lengths.length)} sentences have ${average.toFixed(1)} syllables on average, ${String(most)} are the most`,
      mend: 'shorten them, or part them',
    },
  ]
}
