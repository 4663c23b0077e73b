import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'

export type NewPassword = { name: string; loginName: string; password: string }

/** The new password, once: it is kept nowhere. */
export function NewPasswordNotice({ name, loginName, password }: NewPassword) {
  const { t } = useTranslation('staff')
  return (
    <Notice tone="good" title={t('unit.password.title', { name })}>
      <p role="status">{t('unit.password.told', { login: loginName })}</p>
      <label htmlFor="new-password">{t('unit.password.label')}</label>
      <input
        className="input"
        id="new-password"
        readOnly
        value={password}
        translate="no"
        autoComplete="off"
      />
    </Notice>
  )
}
