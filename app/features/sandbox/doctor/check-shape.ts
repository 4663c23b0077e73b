import * as v from 'valibot'
import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import { didYouMean } from '#app/platform/nearest.ts'

/** Parses what an author wrote; every issue comes back in an author's words. */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): { value: v.InferOutput<Schema> | undefined; findings: Finding[] } {
  const parsed = v.safeParse(schema, data)
  if (parsed.success) return { value: parsed.output, findings: [] }
  const known = keysOf(schema)
  return {
    value: undefined,
    findings: parsed.issues.map((issue) => ({
      path: pathOf(issue),
      message: messageOf(issue, known),
    })),
  }
}

function pathOf(issue: v.BaseIssue<unknown>): KeyPath {
  return (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  )
}

function messageOf(issue: v.BaseIssue<unknown>, known: ReadonlySet<string>): string {
  const key = String(pathOf(issue).at(-1) ?? '')
  if (issue.received === 'undefined') return `"${key}" is missing here.`
  switch (issue.type) {
    case 'strict_object':
      return issue.expected === 'never'
        ? `"${key}" is not a key that is known here.${didYouMean(key, known)}`
        : `${issue.received} stands where keys with values are expected.`
    case 'union':
      return `${issue.message}${unknownKeyIn(issue.input, known)}`
    case 'picklist':
    case 'variant':
      return oneOf(issue)
    case 'string':
      return `${issue.received} must be text. Put it in quotes.`
    default:
      return `${issue.received}: ${issue.message}.`
  }
}

function oneOf({ input, received, expected }: v.BaseIssue<unknown>): string {
  const wanted = (expected ?? '').replace(/["()]/g, '').split(' | ')
  const near = typeof input === 'string' ? didYouMean(input, wanted) : ''
  return `${received} must be one of: ${wanted.join(', ')}.${near}`
}

function unknownKeyIn(input: unknown, known: ReadonlySet<string>): string {
  if (!isObject(input)) return ''
  const odd = Object.keys(input).find((key) => !known.has(key))
  return odd === undefined ? '' : ` "${odd}" is not known.${didYouMean(odd, known)}`
}

/** Every key a schema knows anywhere in it, for suggestions. */
function keysOf(
  schema: unknown,
  found = new Set<string>(),
  seen = new Set<unknown>(),
): Set<string> {
  if (!isObject(schema) || seen.has(schema)) return found
  seen.add(schema)
  for (const [name, inner] of Object.entries(schema)) {
    if (name === 'entries' && isObject(inner))
      Object.keys(inner).forEach((key) => found.add(key))
    const isLazy = name === 'getter' && typeof inner === 'function'
    keysOf(isLazy ? Reflect.apply(inner, undefined, []) : inner, found, seen)
  }
  return found
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
