import type { Language } from '#app/platform/language.ts'
import type { PushKind } from './shown-push.ts'
import { modes, practicePath } from '#app/features/sandbox/sandbox.ts'

export type PageTitles = {
  lessons: { list(language: Language): readonly { slug: string; title: string }[] }
  scenarios: { find(slug: string): unknown }
  titleOf: (scenario: string, language: Language) => string
}

type Page = { path: string; title: string; kind: PushKind }

/** A page that a class may be asked to open, and what it is called; undefined for any other. */
export function pushedPage(
  titles: PageTitles,
  path: string | null,
  language: Language = 'vi',
): Page | undefined {
  const [, section, slug = ''] = /^\/(bai-hoc|tap)\/([a-z0-9-]+)/.exec(path ?? '') ?? []
  const page =
    section === 'bai-hoc'
      ? lessonPage(titles, slug, language)
      : practicePage(titles, slug, path, language)
  return page?.path === path ? page : undefined
}

function lessonPage({ lessons }: PageTitles, slug: string, language: Language) {
  const lesson = lessons.list(language).find((each) => each.slug === slug)
  if (!lesson) return undefined
  return { path: `/bai-hoc/${slug}`, title: lesson.title, kind: 'lesson' as const }
}

function practicePage(
  { scenarios, titleOf }: PageTitles,
  slug: string,
  path: string | null,
  language: Language,
): Page | undefined {
  const mode = modes.find((each) => practicePath(slug, each) === path)
  if (!mode || !scenarios.find(slug)) return undefined
  return { path: practicePath(slug, mode), title: titleOf(slug, language), kind: mode }
}
