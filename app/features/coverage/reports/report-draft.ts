import * as v from 'valibot'
import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { reportSections, type ReportSection, type ReportWarning } from './report-body.ts'
import { answersEnough, keyOfWarning, type FoundWarning } from './warnings.ts'

/** The longest that anybody writes into one field. */
export const longestText = 4000

const text = v.pipe(v.string(), v.maxLength(longestText))

/** What an official adds in words to what the platform counts. */
export const draftSchema = v.object({
  texts: v.record(v.string(), text),
  /** By the key of the warning. */
  answers: v.record(v.string(), text),
  correction: text,
})
export type DraftWords = v.InferOutput<typeof draftSchema>

export const noWords: DraftWords = { texts: {}, answers: {}, correction: '' }

/** What of a form keeps a report back; fields go by the names they have there. */
export type DraftFlaw = 'identity-number' | 'too-long' | 'too-few-letters'
export type DraftFlaws = Record<string, DraftFlaw>

export const fieldOfSection = (section: ReportSection): string => `text-${section}`
export const fieldOfAnswer = (key: string): string => `answer-${key}`
export const correctionField = 'correction'

/** Each text by the name of its field, the names of sections that are no more left out. */
function fieldsOf({ texts, answers, correction }: DraftWords): [string, string][] {
  return [
    ...reportSections.map((section): [string, string] => [
      fieldOfSection(section),
      texts[section] ?? '',
    ]),
    ...Object.entries(answers).map(([key, answer]): [string, string] => [
      fieldOfAnswer(key),
      answer,
    ]),
    [correctionField, correction],
  ]
}

/** What may not even be kept as a draft: the number of somebody's identity paper. */
export function flawsIn(words: DraftWords): DraftFlaws {
  return Object.fromEntries(
    fieldsOf(words).flatMap(([field, said]): [string, DraftFlaw][] => {
      if (hasIdentityNumber(said)) return [[field, 'identity-number']]
      return said.length > longestText ? [[field, 'too-long']] : []
    }),
  )
}

/** What is still to be said before a report can go up. */
export function unanswered(
  words: DraftWords,
  warnings: readonly FoundWarning[],
  isCorrection: boolean,
): DraftFlaws {
  const missing = warnings
    .map(keyOfWarning)
    .filter((key) => !answersEnough(words.answers[key] ?? ''))
    .map((key): [string, DraftFlaw] => [fieldOfAnswer(key), 'too-few-letters'])
  if (isCorrection && !answersEnough(words.correction)) {
    missing.push([correctionField, 'too-few-letters'])
  }
  return Object.fromEntries(missing)
}

/** The warnings as they are frozen, with what was answered. */
export function answered(
  warnings: readonly FoundWarning[],
  { answers }: DraftWords,
): ReportWarning[] {
  return warnings.map((each) => ({
    ...each,
    answer: (answers[keyOfWarning(each)] ?? '').trim(),
  }))
}

/** What was written into sections, those left empty not among them. */
export function writtenTexts({
  texts,
}: DraftWords): Partial<Record<ReportSection, string>> {
  return Object.fromEntries(
    reportSections.flatMap((section) => {
      const said = (texts[section] ?? '').trim()
      return said === '' ? [] : [[section, said]]
    }),
  )
}

/** Fields in which somebody else wrote something else meanwhile. */
export function differences(mine: DraftWords, theirs: DraftWords): Record<string, string> {
  const own = new Map(fieldsOf(mine))
  return Object.fromEntries(
    fieldsOf(theirs).filter(([field, said]) => (own.get(field) ?? '') !== said),
  )
}
