import type { Sourced } from './sourced.ts'

export type Values<Source> = ReadonlyMap<string, Sourced<Source>>
type Report<Source> = (at: Sourced<Source>, parameter: string) => void

/**
 * Puts the values of parameters into what a template says: `$name` becomes the value itself, and
 * in a list is spliced where the value is one; `${name}` within a text or key becomes its text.
 * What is null then is left out. Unknown names are reported.
 */
export function fillTemplate<Source>(
  part: Sourced<Source>,
  values: Values<Source>,
  report: Report<Source>,
): Sourced<Source> {
  if ('items' in part) {
    const items = part.items.flatMap((item) => {
      const filled = fillTemplate(item, values, report)
      if (isNothing(filled)) return []
      return isParameter(item) && 'items' in filled ? filled.items : [filled]
    })
    return { ...part, items }
  }
  if ('entries' in part) {
    const entries = [...part.entries]
      .map(
        ([key, inner]) =>
          [
            fillText(key, inner, values, report),
            fillTemplate(inner, values, report),
          ] as const,
      )
      .filter(([, filled]) => !isNothing(filled))
    return { ...part, entries: new Map(entries) }
  }
  return fillScalar(part, values, report)
}

function fillScalar<Source>(
  part: Sourced<Source> & { value: unknown },
  values: Values<Source>,
  report: Report<Source>,
): Sourced<Source> {
  const { value } = part
  if (typeof value !== 'string') return part
  const [, name] = parameter.exec(value) ?? []
  if (name === undefined) return { ...part, value: fillText(value, part, values, report) }
  const given = values.get(name)
  if (!given) report(part, name)
  return given ?? part
}

const parameter = /^\$([a-z][a-z-]*)$/

function isParameter<Source>(part: Sourced<Source>): boolean {
  return 'value' in part && typeof part.value === 'string' && parameter.test(part.value)
}

function isNothing<Source>(part: Sourced<Source>): boolean {
  return 'value' in part && part.value === null
}

function fillText<Source>(
  text: string,
  at: Sourced<Source>,
  values: Values<Source>,
  report: Report<Source>,
): string {
  return text.replace(/\$\{([a-z][a-z-]*)\}/g, (whole, name: string) => {
    const given = values.get(name)
    if (given && 'value' in given) return String(given.value)
    report(at, name)
    return whole
  })
}
