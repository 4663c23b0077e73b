import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownReport } from '../shown-report.ts'

/** Why a report came back, before anything else of it. */
export function SentBack({ course }: Pick<ShownReport, 'course'>) {
  const { t } = useTranslation('reports')
  const language = useLanguage()
  const last = course.turns.at(-1)
  if (course.state !== 'returned' || !last?.note) return null
  const name = last.actorName ?? t('history.erased')
  const day = writtenMoment(last.at, language)
  return (
    <Notice tone="warning" title={t('sent-back', { name, day })}>
      <blockquote>{last.note}</blockquote>
    </Notice>
  )
}
