/** The pages there are for things that went wrong. */
export const errorKinds = [
  'cross-site',
  'not-yours',
  'not-found',
  'too-long',
  'too-many',
  'not-understood',
  'database',
  'broken',
] as const
type ErrorKind = (typeof errorKinds)[number]

const byStatus: Readonly<Record<number, ErrorKind>> = {
  403: 'cross-site',
  404: 'not-found',
  410: 'not-found',
  413: 'too-long',
  429: 'too-many',
  503: 'database',
}

/** Staff who are refused opened what is not theirs; nobody else is refused but by another site. */
export function errorKindOf(status: number, path = '/'): ErrorKind {
  if (status === 403 && path.startsWith('/can-bo')) return 'not-yours'
  return byStatus[status] ?? (status < 500 ? 'not-understood' : 'broken')
}
