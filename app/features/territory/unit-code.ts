/** Codes that sources write for one and the same commune, and the one that it has here. */
const aliases: Readonly<Record<string, string>> = {
  // Xã Ba Chẽ: the statistics office's table of conversion has 06970, other lists 06978.
  '06978': '06970',
}

export function canonicalCode(code: string): string {
  return aliases[code] ?? code
}
