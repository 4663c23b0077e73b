import type { Services } from '#app/composition.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { languageOf } from '#app/platform/language.ts'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'

/** How far a file is, for the script of its page. */
export function jobStatus(
  services: Services,
  request: Request,
  { learnerId }: Staff,
  id: string,
): Response {
  const job = services.exports.find(learnerId, id)
  if (job?.state !== 'running') {
    const words =
      job?.state === 'waiting' ? services.textOf(request, 'exports:job.waiting') : ''
    return told({ isOpen: job?.state === 'waiting', rows: 0, words })
  }
  const language = languageOf(new URL(request.url).pathname)
  const { rows, total } = job
  const words = services.i18n[language].t('exports:job.running', {
    done: writtenNumber(rows, language),
    total: writtenNumber(total, language),
    percent: writtenRate(rows, total, language),
  })
  return told({ isOpen: true, rows, words })
}

const told = (status: { isOpen: boolean; rows: number; words: string }): Response =>
  Response.json(status, { headers: { 'cache-control': 'private, no-store' } })
