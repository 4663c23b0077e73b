import type { Services } from '#app/composition.server.ts'
import { exportInput } from '#app/features/coverage/export/export-file.server.ts'
import type { ExportJob } from '#app/features/coverage/export/export-jobs.server.ts'
import { nameIndicator } from '#app/features/coverage/export/name-indicator.ts'
import type { ExportWords } from '#app/features/coverage/export/notes-sheet.ts'
import type { OpenedExport } from '#app/features/coverage/export/open-export.server.ts'
import type { ShownJob } from '#app/features/coverage/export/shown-export.ts'
import { languageOf } from '#app/platform/language.ts'
import { writtenDay } from '#app/platform/written-time.ts'

/** What the columns of a file are called in the language of the page. */
function wordsOf(services: Services, request: Request): ExportWords {
  const language = languageOf(new URL(request.url).pathname)
  const t = services.i18n[language].getFixedT(language, 'exports')
  const contentName = (id: string) =>
    services.skills.groups.find((group) => group.id === id)?.name[language] ?? id
  const skillName = (id: string) => services.describeSkill(id, language).title
  const told: ExportWords['t'] = (key, values) => t(key, { ...values })
  return {
    t: told,
    dayOf: (day) => writtenDay(day, language),
    nameOf: (indicator) => nameIndicator(indicator, { t: told, contentName, skillName }),
  }
}

/** What the file of an opened export is made of. */
export const inputOf = (services: Services, request: Request, opened: OpenedExport) =>
  exportInput(opened, wordsOf(services, request))

export function shownJob(job: ExportJob): ShownJob {
  const { id, state, rows, total, bytes, until } = job
  return { id, state, rows, total, bytes, until }
}

export const goneJob = (id: string): ShownJob => ({
  ...{ id, state: 'gone', rows: 0, total: 0, bytes: 0, until: undefined },
})
