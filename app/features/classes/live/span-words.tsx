import { useTranslation } from 'react-i18next'

/** How long something lasts, as people say it: seconds by tens, then minutes. */
export function SpanWords({ since, now }: { since: number; now: number }) {
  const { t } = useTranslation('live')
  const seconds = Math.max(0, Math.floor((now - since) / 1_000))
  if (seconds < 10) return <>{t('span.now')}</>
  if (seconds < 60)
    return <>{t('span.seconds', { count: Math.floor(seconds / 10) * 10 })}</>
  return <>{t('span.minutes', { count: Math.floor(seconds / 60) })}</>
}
