import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StepCount } from '#app/ui/steps.tsx'

type Props = {
  /** 1 says what will happen; 2 (`?buoc=2`) does it. */
  step: 1 | 2
  /** The box "I understand" came back without its tick. */
  isTickMissing?: boolean
}

export function ErasePage({ step, isTickMissing = false }: Props) {
  return (
    <div className="column">
      {step === 1 ? <Consequences /> : <Confirmation isTickMissing={isTickMissing} />}
    </div>
  )
}

const consequences = ['gone', 'guest', 'counts', 'again'] as const

function Consequences() {
  const { t } = useTranslation('account')
  return (
    <>
      <StepCount step={1} of={2} />
      <h1>{t('erase.title')}</h1>
      <p className="lead">{t('erase.lead')}</p>
      <ul>
        {consequences.map((consequence) => (
          <li key={consequence}>{t(`erase.consequences.${consequence}`)}</li>
        ))}
      </ul>
      <Notice title={t('erase.first.title')}>
        <p>{t('erase.first.what')}</p>
        <ButtonLink to="/toi/du-lieu" look="secondary" icon="download">
          {t('data.export')}
        </ButtonLink>
      </Notice>
      <div className="actions">
        <ButtonLink to="/toi" icon="back">
          {t('erase.keep')}
        </ButtonLink>
        <ButtonLink to="/toi/xoa?buoc=2" look="quiet">
          {t('erase.continue')}
        </ButtonLink>
      </div>
    </>
  )
}

function Confirmation({ isTickMissing }: { isTickMissing: boolean }) {
  const { t } = useTranslation('account')
  const error = isTickMissing ? t('erase.tick-missing') : undefined
  return (
    <>
      <ErrorSummary errors={error ? [{ field: 'isUnderstood', message: error }] : []} />
      <StepCount step={2} of={2} />
      <h1>{t('erase.confirm.title')}</h1>
      <p className="lead">{t('erase.confirm.what')}</p>
      <form method="post" noValidate className="form">
        <CheckField name="isUnderstood" label={t('erase.confirm.tick')} error={error} />
        <div className="actions">
          <ButtonLink to="/toi" icon="back">
            {t('erase.keep')}
          </ButtonLink>
          <Button look="danger" icon="erase">
            {t('erase.confirm.do')}
          </Button>
        </div>
      </form>
    </>
  )
}
