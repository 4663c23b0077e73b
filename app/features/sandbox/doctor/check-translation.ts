import type { Finding } from '../scenario/content-problem.ts'
import type { FlatTexts } from './flat-texts.ts'

/**
 * Where the two languages cannot be saying the same. Only what no translation changes is looked
 * at: numbers, addresses, labels quoted in Vietnamese, a sentence against a name, and the length.
 */
export function findingsInTranslation(vi: FlatTexts, en: FlatTexts): Finding[] {
  const around = wordsAround(vi)
  return [...en].flatMap(([key, { text, path }]) => {
    const other = vi.get(key)?.text
    if (other === undefined) return []
    const message = differenceOf(text, other, around.get(sceneOf(key)) ?? '')
    return message === undefined
      ? []
      : [
          {
            path,
            message: `${message} Do vi.yaml and en.yaml say the same under "${key}"?`,
          },
        ]
  })
}

function differenceOf(en: string, vi: string, around: string): string | undefined {
  const number = differing(en, vi, /\d{3,}/g)
  const address = differing(en, vi, /[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}/g)
  // A text that quotes may name what stands beside it.
  const said = en.includes('“') ? around : vi.toLowerCase()
  const foreign = vietnameseIn(en).find((word) => !said.includes(word.toLowerCase()))
  return [
    number && `The number ${number} stands in one language only.`,
    address && `The address ${address} stands in one language only.`,
    foreign && `"${foreign}" is not what the Vietnamese screen says.`,
    areOfTwoKinds(en, vi) && 'One language has a sentence, the other a name.',
    areOfTwoLengths(en, vi) && 'One language says far more than the other.',
  ].find((message) => typeof message === 'string')
}

function areOfTwoKinds(one: string, other: string): boolean {
  const isSentence = (text: string) => /[.!]["”’)]*$/.test(text)
  const isName = (text: string) => /[\p{L}\p{N}]["”’]*$/u.test(text)
  return (isSentence(one) && isName(other)) || (isName(one) && isSentence(other))
}

function areOfTwoLengths(one: string, other: string): boolean {
  const [longer, shorter] = [one, other].map(({ length }) => length).sort((a, b) => b - a)
  return (longer ?? 0) > 40 && (longer ?? 0) > (shorter ?? 0) * 4.6
}

/** The first that one of the texts has and the other has not. */
function differing(one: string, other: string, pattern: RegExp): string | undefined {
  const all = (text: string) =>
    new Set([...text.replace(/\{\{.*?\}\}/g, '').matchAll(pattern)].map(([found]) => found))
  const [here, there] = [all(one), all(other)]
  return (
    [...here].find((each) => !there.has(each)) ?? [...there].find((each) => !here.has(each))
  )
}

/** English texts quote what stands on Vietnamese screens; such words are known by their marks. */
function vietnameseIn(text: string): string[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]{2,}/gu)].map(([word]) => word)
  return words.filter((word) => /\P{ASCII}/u.test(word))
}

/** All that is said in Vietnamese on the same screen, in the same message, or in the same trap. */
function wordsAround(vi: FlatTexts): ReadonlyMap<string, string> {
  const around = new Map<string, string>()
  for (const [key, { text }] of vi) {
    const scene = sceneOf(key)
    around.set(scene, `${around.get(scene) ?? ''} ${text.toLowerCase()}`)
  }
  return around
}

/** `screens.otp` of `screens.otp.confirm.how`. */
function sceneOf(key: string): string {
  return key.split('.').slice(0, 2).join('.')
}
