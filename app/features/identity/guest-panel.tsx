import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** Where a guest's results are, and how to keep them beyond this device. */
export function GuestPanel() {
  const { t } = useTranslation('account')
  return (
    <Card labelledBy="guest-title">
      <h2 id="guest-title">{t('guest.title')}</h2>
      <p>{t('guest.where')}</p>
      <p>{t('guest.why')}</p>
      <div className="actions">
        <ButtonLink to="/dang-ky" icon="person">
          {t('register.link')}
        </ButtonLink>
        <ButtonLink to="/dang-nhap" look="secondary">
          {t('guest.sign-in')}
        </ButtonLink>
      </div>
    </Card>
  )
}
