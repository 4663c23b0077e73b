/** The six digits of a class however somebody typed them; undefined for anything else. */
export function typedCode(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/[\s.–-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}

export function classPath(code: string): string {
  return `/lop/${code}`
}

export function namePath(code: string, personId: string): string {
  return `/lop/${code}/ten/${encodeURIComponent(personId)}`
}
