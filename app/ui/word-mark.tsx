import { useTranslation } from 'react-i18next'
import { LocalLink } from './local-link.tsx'

/** The name, and the way home: a fingertip's mark that became a tick. */
export function WordMark() {
  const { t } = useTranslation('common')
  return (
    <LocalLink to="/" className="word-mark" aria-label={t('site.home')}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <rect className="word-mark-ground" width="40" height="40" rx="12" />
        <path className="word-mark-tick" d="M11 20l7 8 12-15" />
        <circle className="word-mark-dot" cx="11" cy="20" r="3.6" />
      </svg>
      <span translate="no">{t('site.name')}</span>
    </LocalLink>
  )
}
