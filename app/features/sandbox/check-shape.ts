import * as v from 'valibot'
import type { Finding, KeyPath } from './content-problem.ts'
import { didYouMean } from './nearest.ts'

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
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `"${key}" is not a key that is known here.${didYouMean(key, known)}`
  if (issue.type === 'union') return `${issue.message}${unknownKeyIn(issue.input, known)}`
  if (issue.type === 'picklist' || issue.type === 'variant') {
    const wanted = (issue.expected ?? '').replace(/["()]/g, '').split(' | ')
    const found = typeof issue.input === 'string' ? issue.input : ''
    return `${issue.received} must be one of: ${wanted.join(', ')}.${didYouMean(found, wanted)}`
  }
  if (issue.expected === 'string' && issue.kind === 'schema')
    return `${issue.received} must be text. Put it in quotes.`
  return issue.kind === 'schema'
    ? `${issue.received} stands where ${issue.expected ?? 'something else'} is expected.`
    : `${issue.received}: ${issue.message}.`
}

function unknownKeyIn(input: unknown, known: ReadonlySet<string>): string {
  if (typeof input !== 'object' || input === null) return ''
  const odd = Object.keys(input).find((key) => !known.has(key))
  return odd === undefined ? '' : ` "${odd}" is not known.${didYouMean(odd, known)}`
}

/** Every key a schema knows anywhere, for suggestions. */
function keysOf(schema: unknown, found = new Set<string>(), seen = new Set()): Set<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return found
  seen.add(schema)
  if ('getter' in schema && typeof schema.getter === 'function')
    keysOf(schema.getter({}), found, seen)
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries)
    Object.keys(schema.entries).forEach((key) => found.add(key))
  for (const part of ['entries', 'options', 'item', 'wrapped', 'value', 'pipe'] as const) {
    const inner: unknown = part in schema ? Reflect.get(schema, part) : undefined
    if (typeof inner === 'object' && inner !== null)
      [inner, ...Object.values(inner)].forEach((each) => keysOf(each, found, seen))
  }
  return found
}
