/** The languages of the product. Vietnamese is the first and has no prefix in addresses. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** The language of an address: `/en` and all below it are English, the rest Vietnamese. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'vi'
}

/** The address of a Vietnamese path (such as `/bai-hoc/x`, or `/`) in a language. */
export function pathIn(language: Language, path: string): string {
  if (language === 'vi') return path
  return path === '/' ? '/en' : `/en${path}`
}

/**
 * The Vietnamese path behind an address in either language. It begins with one slash whatever was
 * asked for: a link to `//elsewhere.example` would leave the site.
 */
export function plainPath(pathname: string): string {
  const plain = languageOf(pathname) === 'vi' ? pathname : pathname.slice('/en'.length)
  return plain.replace(/^\/*/, '/')
}
