import { failure, success, type Result } from '#app/platform/result.ts'

const longest = 200_000

export type FileRefusal = { code: 'file-too-large' | 'file-unreadable' }

/** The text of a list that was saved from a spreadsheet. */
export function textOfRosterFile(bytes: Uint8Array): Result<string, FileRefusal> {
  if (bytes.length > longest) return failure('file-too-large')
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(
      bytes,
    )
    return text.includes('\u0000') ? failure('file-unreadable') : success(text)
  } catch {
    // A workbook, or the letters of an older Windows.
    return failure('file-unreadable')
  }
}
