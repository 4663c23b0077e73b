import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

const steps = ['meet', 'say', 'choose'] as const

/** A PIN cannot be asked for or reset from here: a person who knows them helps, face to face. */
export function ForgottenPinPage() {
  const { t } = useTranslation('account')
  return (
    <div className="column">
      <h1>{t('forgotten.title')}</h1>
      <p className="lead">{t('forgotten.lead')}</p>
      <h2>{t('forgotten.how')}</h2>
      <ol className="numbered">
        {steps.map((step) => (
          <li key={step}>{t(`forgotten.steps.${step}`)}</li>
        ))}
      </ol>
      <Notice tone="warning" title={t('forgotten.scam.title')}>
        <p>{t('forgotten.scam.what')}</p>
      </Notice>
      <p>{t('forgotten.meanwhile')}</p>
      <div className="actions">
        <ButtonLink to="/" icon="book">
          {t('forgotten.learn')}
        </ButtonLink>
        <ButtonLink to="/dang-nhap" look="secondary" icon="back">
          {t('forgotten.back')}
        </ButtonLink>
      </div>
    </div>
  )
}
