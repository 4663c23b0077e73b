import type { Finding, KeyPath } from '../scenario/content-problem.ts'

/** The texts of one file by flat key, each with the path at which it stands in the file. */
export type FlatTexts = ReadonlyMap<string, { text: string; path: KeyPath }>

/**
 * Nested texts as flat keys: `screens: { otp: { confirm: … } }` is `screens.otp.confirm`. The text
 * of a thing that has further texts stands under `label` and takes the key of the thing itself.
 */
export function flattenTexts(data: unknown): { texts: FlatTexts; findings: Finding[] } {
  const texts = new Map<string, { text: string; path: KeyPath }>()
  const findings: Finding[] = []

  const visit = (value: unknown, path: KeyPath): void => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key])
    } else if (typeof value !== 'string') {
      findings.push({
        path,
        message: `${JSON.stringify(value)} must be text. Put it in quotes.`,
      })
    } else if (value.trim() === '') {
      findings.push({ path, message: 'This text is empty.' })
    } else {
      const keys = path.at(-1) === 'label' ? path.slice(0, -1) : path
      texts.set(keys.join('.'), { text: value.trim().normalize('NFC'), path })
    }
  }
  visit(data ?? {}, [])
  return { texts, findings }
}
