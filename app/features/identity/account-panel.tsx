import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ConsentsForm } from './consents-form.tsx'
import type { KnownConsent } from './consent.ts'
import { SignOutForm } from './sign-out-form.tsx'

type Props = {
  name: string
  consents: readonly KnownConsent[]
  isConsentsSaved?: boolean
  /** Came in from the list of a class, where too little is asked to give out or erase anything. */
  isFromClass?: boolean
}

/** Everything a signed-in person may do with their account. */
export function AccountPanel(props: Props) {
  const { name, consents, isConsentsSaved = false, isFromClass = false } = props
  const { t } = useTranslation('account')
  return (
    <section aria-labelledby="account-title">
      <h2 id="account-title">{t('account.title', { name })}</h2>
      <div className="panels">
        <Card labelledBy="sign-out-title">
          <h3 id="sign-out-title">{t('sign-out.title')}</h3>
          <p>{t('sign-out.what')}</p>
          <SignOutForm />
        </Card>
        <Card labelledBy="data-title">
          <h3 id="data-title">{t('data.title')}</h3>
          {isFromClass ? <p>{t('join:own-data')}</p> : <OwnData />}
        </Card>
        <ConsentsForm consents={consents} isSaved={isConsentsSaved} />
      </div>
    </section>
  )
}

function OwnData() {
  const { t } = useTranslation('account')
  return (
    <>
      <p>{t('data.what')}</p>
      <div className="actions">
        <ButtonLink to="/toi/du-lieu" look="secondary" icon="download">
          {t('data.export')}
        </ButtonLink>
        <ButtonLink to="/toi/xoa" look="quiet" icon="erase">
          {t('data.erase')}
        </ButtonLink>
      </div>
    </>
  )
}
