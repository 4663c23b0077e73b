import type { Language } from '#app/platform/language.ts'
import { classIdIn } from '../join/class-cookie.server.ts'
import { pushInWords } from './push-in-words.server.ts'
import { reportLive, type ReportDeps } from './report-live.server.ts'

type Asking = { cookie: string | null; learnerId: string | undefined; language: Language }

/** What the class of this device is asked to open, for pages without a script. */
export async function pushHere(
  deps: ReportDeps & Parameters<typeof pushInWords>[0],
  { cookie, learnerId, language }: Asking,
): Promise<{ path: string; words: string } | undefined> {
  const classId = classIdIn(cookie)
  if (classId === undefined) return undefined
  const heard = await reportLive(deps, learnerId, { class: classId, step: null })
  return heard.ok ? pushInWords(deps, heard.value.push, language) : undefined
}
