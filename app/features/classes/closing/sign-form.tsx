import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { CheckField } from '#app/ui/check-field.tsx'

/** Signed by who is signed in with a password. */
export function SignForm({ isUnconfirmed }: { isUnconfirmed: boolean }) {
  const { t } = useTranslation('classes')
  return (
    <Card labelledBy="sign-title">
      <h2 id="sign-title">{t('sign.title')}</h2>
      <p>{t('sign.what')}</p>
      <form method="post">
        <CheckField
          name="confirmed"
          label={t('sign.confirm')}
          error={isUnconfirmed ? t('closing.not-confirmed') : undefined}
        />
        <Button icon="lock">{t('sign.do')}</Button>
      </form>
    </Card>
  )
}
