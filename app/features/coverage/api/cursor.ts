import * as v from 'valibot'

/** Where an answer went on to: below which unit, and after how many rows there. */
const cursorSchema = v.tuple([
  v.pipe(v.string(), v.maxLength(80)),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
])
export type Cursor = v.InferOutput<typeof cursorSchema>

/** Letters that need nothing done to them in an address. */
export function writeCursor([parentId, after]: Cursor): string {
  return `${after}.${encodeURIComponent(parentId)}`
}

/** Null for what we have not written. */
export function readCursor(text: string | undefined): Cursor | null | undefined {
  if (text === undefined) return undefined
  const [, after, parent] = /^(\d{1,6})\.([\w.~%-]{1,300})$/.exec(text) ?? []
  if (after === undefined || parent === undefined) return null
  try {
    const read = v.safeParse(cursorSchema, [decodeURIComponent(parent), Number(after)])
    return read.success ? read.output : null
  } catch {
    // Half a character, such as `%E0%A4`.
    return null
  }
}
