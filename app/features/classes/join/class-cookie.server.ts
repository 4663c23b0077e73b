/** Read by scripts too, and proof of nothing: which class somebody on this device joined. */
const name = 'thaoso-class'
const age = 12 * 3600

type Deps = { isSecure: boolean }

export function classCookie({ isSecure }: Deps, classId: string): string {
  return set(encodeURIComponent(classId), age, isSecure)
}

export function clearedClassCookie({ isSecure }: Deps): string {
  return set('', 0, isSecure)
}

export function classIdIn(header: string | null): string | undefined {
  const found = (header ?? '').split(/;\s*/).find((pair) => pair.startsWith(`${name}=`))
  const value = found?.slice(name.length + 1)
  return value && /^[\w-]{1,64}$/.test(value) ? value : undefined
}

function set(value: string, maxAge: number, isSecure: boolean): string {
  const attributes = ['Path=/', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])]
  return [`${name}=${value}`, `Max-Age=${maxAge}`, ...attributes].join('; ')
}
