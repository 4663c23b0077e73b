import type { ScenarioTexts } from './stage-texts.ts'
import type { Stage } from './stage.ts'

/** What is played, as a page takes it along. */
export type PackedStage = { stage: Stage; texts: ScenarioTexts }

/**
 * As one text, in which no part of a key is said twice: so it takes a third less of the network
 * than the framework's own way of writing objects into a page.
 */
export function packStage({ stage, texts }: PackedStage): string {
  return JSON.stringify({ stage, texts: nested(texts) })
}

/** Throws where the text is none that `packStage` made. */
export function unpackStage(packed: string): PackedStage {
  const found: unknown = JSON.parse(packed)
  if (!isPackedStage(found)) throw new Error('This is not what a page takes along.')
  return { stage: found.stage, texts: Object.fromEntries(flattened(found.texts)) }
}

type Nested = { [part: string]: Nested | string }

/** `{ 'a.b': x, 'a.b.c': y, 'a.d': z }` as `{ a: { b: { '': x, c: y }, d: z } }`. */
function nested(texts: ScenarioTexts): Nested {
  const root: Nested = {}
  for (const [key, text] of Object.entries(texts)) {
    const parts = key.split('.')
    const last = parts.pop() ?? ''
    let at = root
    for (const part of parts) {
      const inner = at[part] ?? {}
      at = at[part] = typeof inner === 'string' ? { '': inner } : inner
    }
    const inner = at[last]
    if (typeof inner === 'object') inner[''] = text
    else at[last] = text
  }
  return root
}

function flattened(part: Nested, above: readonly string[] = []): [string, string][] {
  return Object.entries(part).flatMap(([name, inner]): [string, string][] => {
    const here = name === '' ? above : [...above, name]
    return typeof inner === 'string' ? [[here.join('.'), inner]] : flattened(inner, here)
  })
}

/** The page came from our own server: it is enough to see that it is the right kind of thing. */
function isPackedStage(found: unknown): found is { stage: Stage; texts: Nested } {
  return typeof found === 'object' && found !== null && 'stage' in found && 'texts' in found
}
