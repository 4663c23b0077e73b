/** Widths of letters in hundredths of the size of the type, for the sans-serifs of phones. */
const widthsOf: readonly (readonly [RegExp, number])[] = [
  [/[ijl'’.,:;!|·]/, 29],
  [/[ftr ()[\]/\\“”"-]/, 36],
  [/[mM@]/, 84],
  [/[wW%]/, 82],
  [/[A-ZĐ]/, 70],
  [/[–—…→]/, 90],
]
const anyOther = 56
/** What bold letters, and the wider of the usual typefaces, add. */
const bold = 1.04

/** About how many pixels a text takes on one line. */
export function widthOf(text: string, size: number, isBold: boolean): number {
  let hundredths = 0
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, ''))
    hundredths += widthsOf.find(([letters]) => letters.test(letter))?.[1] ?? anyOther
  return Math.round((hundredths / 100) * size * (isBold ? bold : 1))
}

/** The pieces between which a line may be broken: at spaces, and after hyphens. */
export function piecesOf(text: string): string[] {
  return text
    .split(/\s+|(?<=[\p{L}\p{N}][-–/])(?=[\p{L}\p{N}])/u)
    .filter((piece) => piece !== '')
}

/** On how many lines a text stands in a column so wide; a piece too wide has a line of its own. */
export function linesIn(
  text: string,
  { room, size, isBold }: { room: number; size: number; isBold: boolean },
): number {
  let lines = 1
  let filled = 0
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word, size, isBold)
    const withSpace = filled === 0 ? width : filled + widthOf(' ', size, isBold) + width
    if (withSpace > room && filled > 0) lines += 1
    filled = withSpace > room ? width : withSpace
  }
  return lines
}
