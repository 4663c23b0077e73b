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

/** The Vietnamese path behind an address in either language. */
export function plainPath(pathname: string): string {
  if (languageOf(pathname) === 'vi') return pathname
  return pathname.slice('/en'.length) || '/'
}
