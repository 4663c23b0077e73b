/** Tenths of a percent, of `87,5`, `87.5 %` or `87`; undefined for what is none up to 100 %. */
export function readPermille(typed: string): number | undefined {
  const [, whole, tenth = '0'] = /^(\d{1,3})(?:[.,](\d))?\s*%?$/.exec(typed.trim()) ?? []
  if (whole === undefined) return undefined
  const permille = Number(whole) * 10 + Number(tenth)
  return permille <= 1000 ? permille : undefined
}
