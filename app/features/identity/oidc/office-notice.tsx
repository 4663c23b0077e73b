import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import type { OfficeWord } from './oidc-journey.ts'

/** How signing in at the office, or tying an account to it, ended. */
export function OfficeNotice({ said }: { said: OfficeWord }) {
  const { t } = useTranslation('account')
  return (
    <Notice tone={said === 'linked' ? 'good' : 'warning'}>
      <p role="status">{t(`office.${said}`)}</p>
    </Notice>
  )
}
