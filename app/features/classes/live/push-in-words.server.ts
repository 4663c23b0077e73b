import type { Language } from '#app/platform/language.ts'
import { pushedPage, type PageTitles } from './pushed-page.server.ts'

type Deps = PageTitles & {
  i18n: Record<Language, { t: (key: string, words: { title: string }) => string }>
}

/** The page that everybody is asked to open, as their bar calls it. */
export function pushInWords(
  deps: Deps,
  path: string | null,
  language: Language,
): { path: string; words: string } | undefined {
  const page = pushedPage(deps, path, language)
  if (!page) return undefined
  const { t } = deps.i18n[language]
  const title = t(`live:push.${page.kind}`, { title: page.title })
  return { path: page.path, words: t('live:bar', { title }) }
}
