import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { modes, practicePath } from '#app/features/sandbox/sandbox.ts'
import type { Language } from '#app/platform/language.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { ClassRow } from '#db/database.ts'
import { findClassPush } from '#db/queries/open-classes.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { phaseOf } from '../class/class-phase.ts'
import { pushedPage, type PageTitles } from './pushed-page.server.ts'
import type { ShownPush } from './shown-push.ts'

type Deps = RoleDeps & PageTitles & { lessonOf: (scenario: string) => string | undefined }

/** What a trainer may ask everybody in the class to open. */
export async function describePush(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  { classId, language }: { classId: string; language: Language },
): Promise<Result<{ row: ClassRow; push: ShownPush }, ClassRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const row = found.value
  const own = deps.lessonOf(row.scenario)
  const pageAt = (path: string) => pushedPage(deps, path, language)
  const ways = [
    ...(own === undefined ? [] : [`/bai-hoc/${own}`]),
    ...modes.map((mode) => practicePath(row.scenario, mode)),
  ]
  return success({
    row,
    push: {
      isOpen: phaseOf(row, deps.now()) === 'open',
      current: pushedPage(deps, await findClassPush(deps.db, classId), language),
      own: ways.flatMap((path) => pageAt(path) ?? []),
      lessons: deps.lessons
        .list(language)
        .filter(({ slug }) => slug !== own)
        .map(({ slug, title }) => ({ path: `/bai-hoc/${slug}`, title })),
    },
  })
}
