import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import { SignOutForm } from './sign-out-form.tsx'

/** Stands first on the page of whoever signed in on a device that others use too. */
export function SharedDeviceNotice({ name }: { name: string }) {
  const { t } = useTranslation('account')
  return (
    <Notice tone="warning" title={t('shared-device.notice.title', { name })}>
      <p>{t('shared-device.notice.what')}</p>
      <SignOutForm look="primary" />
    </Notice>
  )
}
