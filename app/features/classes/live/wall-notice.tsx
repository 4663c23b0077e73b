import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import { isRefusal, type DoneWord } from './done-words.ts'

/** What came of the last press, or why nothing did. */
export function WallNotice({ done }: { done: DoneWord }) {
  const { t } = useTranslation('live')
  return (
    <Notice tone={isRefusal(done) ? 'warning' : 'good'}>
      <p role={isRefusal(done) ? 'alert' : 'status'}>{t(`done.${done}`)}</p>
    </Notice>
  )
}
