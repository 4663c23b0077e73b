import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { Role } from '../roles/role.ts'

export type Invited = { role: Role; url: string; expiresAt: string }

/** The link, once: it is kept nowhere. */
export function InvitedNotice({ role, url, expiresAt }: Invited) {
  const { t } = useTranslation('staff')
  const moment = writtenMoment(expiresAt, useLanguage())
  return (
    <Notice tone="good" title={t('invited.title', { role: t(`roles.${role}.name`) })}>
      <p role="status">{t('invited.what', { moment })}</p>
      <label htmlFor="invitation-link">{t('invited.link')}</label>
      <input className="input" id="invitation-link" readOnly value={url} translate="no" />
    </Notice>
  )
}
