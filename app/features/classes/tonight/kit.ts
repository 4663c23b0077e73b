import * as v from 'valibot'
import type { Language } from '#app/platform/language.ts'

/** What an evening is made of, in this order; only a long one has a rest. */
export const partKinds = [
  ...['greeting', 'why', 'together', 'pairs', 'rest', 'alone', 'questions', 'thanks'],
] as const
export const kitLengths = [45, 60, 90] as const

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(160))
const lines = v.pipe(v.array(line), v.minLength(1))
const both = v.strictObject({ vi: lines, en: lines })
const partWords = v.strictObject({ title: line, do: lines, say: lines })

/** An evening of so many minutes, as a volunteer holds it. */
export const kitSchema = v.strictObject({
  minutes: v.picklist(kitLengths),
  bring: both,
  print: both,
  /** Forty people and three telephones. */
  fewPhones: both,
  parts: v.array(
    v.strictObject({
      part: v.string(),
      minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
      vi: partWords,
      en: partWords,
    }),
  ),
})
export type Kit = v.InferOutput<typeof kitSchema>

/** What is filled into `{{lesson}}` and `{{benefit}}`: the lesson of the evening. */
export type KitWords = { lesson: string; benefit: string }
export const kitPlaceholders = ['lesson', 'benefit'] as const

type ShownKitPart = {
  part: string
  minutes: number
  /** Minutes after the beginning. */
  from: number
  title: string
  do: string[]
  say: string[]
}
export type ShownKit = {
  minutes: number
  bring: string[]
  print: string[]
  fewPhones: string[]
  parts: ShownKitPart[]
}

/** A kit in one language, for the lesson of an evening. */
export function showKit(kit: Kit, language: Language, words: KitWords): ShownKit {
  const filled = (all: readonly string[]) => all.map((each) => fillLine(each, words))
  let from = 0
  return {
    minutes: kit.minutes,
    bring: filled(kit.bring[language]),
    print: filled(kit.print[language]),
    fewPhones: filled(kit.fewPhones[language]),
    parts: kit.parts.map(({ part, minutes, [language]: said }) => {
      const begins = from
      from += minutes
      return {
        ...{ part, minutes, from: begins, title: said.title },
        ...{ do: filled(said.do), say: filled(said.say) },
      }
    }),
  }
}

/** A benefit ends with a full stop of its own. */
export function fillLine(text: string, { lesson, benefit }: KitWords): string {
  return text.replaceAll('{{lesson}}', lesson).replaceAll('{{benefit}}', benefit)
}
