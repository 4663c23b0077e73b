import type { ClassRow, Db } from '#db/database.ts'
import { findClassPush } from '#db/queries/open-classes.server.ts'

type Deps = {
  db: Db
  /** The lesson that a scenario belongs to. */
  lessonOf: (scenario: string) => string | undefined
}

/** Where somebody who joined goes: the page all are asked to open, else what the class is about. */
export async function nextPage(
  { db, lessonOf }: Deps,
  { id, scenario }: Pick<ClassRow, 'id' | 'scenario'>,
): Promise<string> {
  const pushed = await findClassPush(db, id)
  if (pushed) return pushed
  const lesson = lessonOf(scenario)
  return lesson === undefined ? '/toi' : `/bai-hoc/${lesson}`
}
