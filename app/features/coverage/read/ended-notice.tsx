import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { Ended } from './ended.ts'

type Props = {
  ended: Ended | undefined
  /** Somebody has just tried to write something down. */
  isRefused?: boolean
}

/** That a unit is no more, since when, and where to go on; nothing of one that is. */
export function EndedNotice({ ended, isRefused = false }: Props) {
  const { t } = useTranslation('ended')
  const language = useLanguage()
  if (!ended) return null
  const { lastDay, into } = ended
  return (
    <Notice tone={isRefused ? 'warning' : 'info'} title={t('title')}>
      {isRefused && <p role="alert">{t('refused')}</p>}
      <p>{t('until', { day: writtenDay(lastDay, language) })}</p>
      {into.length > 0 && (
        <>
          <p>{t('now')}</p>
          <ul className="ended-into">
            {into.map(({ id, name, isOpen }) => (
              <li key={id}>
                {isOpen ? <LocalLink to={`/can-bo/don-vi/${id}`}>{name}</LocalLink> : name}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
