import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** Where a guest's results are, and how to keep them beyond this device. */
export function GuestPanel({ hasResults }: { hasResults: boolean }) {
  const { t } = useTranslation('account')
  return (
    <Card labelledBy="guest-title">
      <h2 id="guest-title">{t(hasResults ? 'guest.title' : 'guest.none.title')}</h2>
      <p>{t(hasResults ? 'guest.where' : 'guest.none.what')}</p>
      {hasResults && <p>{t('guest.why')}</p>}
      <div className="actions">
        {hasResults && (
          <ButtonLink to="/dang-ky" icon="person">
            {t('register.link')}
          </ButtonLink>
        )}
        <ButtonLink to="/dang-nhap" look="secondary">
          {t('guest.sign-in')}
        </ButtonLink>
        <ButtonLink to="/lop" look="secondary" icon="school">
          {t('guest.class')}
        </ButtonLink>
      </div>
    </Card>
  )
}
