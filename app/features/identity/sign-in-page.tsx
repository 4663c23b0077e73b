import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { useProblemTexts, type FormProblem } from './problem-texts.tsx'
import { SharedDeviceField } from './shared-device-field.tsx'

type SignInValues = { phone?: string; isSharedDevice?: boolean }

type Props = { problem?: FormProblem | undefined; values?: SignInValues | undefined }

export function SignInPage({ problem, values = {} }: Props) {
  const { t } = useTranslation('account')
  const { summary, errorOf } = useProblemTexts('sign-in', problem)
  return (
    <div className="column">
      <ErrorSummary {...summary} />
      <h1>{t('sign-in.title')}</h1>
      <p>{t('sign-in.why')}</p>
      <form method="post" noValidate className="form">
        <Field
          kind="account-phone"
          name="phone"
          label={t('phone.label')}
          hint={t('sign-in.phone-hint')}
          value={values.phone}
          error={errorOf('phone')}
        />
        <Field
          kind="pin"
          name="pin"
          label={t('sign-in.pin.label')}
          hint={t('sign-in.pin.hint')}
          error={errorOf('pin')}
        />
        <SharedDeviceField isChecked={values.isSharedDevice} />
        <div className="actions">
          <Button>{t('sign-in.do')}</Button>
          <ButtonLink to="/quen-pin" look="quiet">
            {t('forgotten.link')}
          </ButtonLink>
        </div>
      </form>
      <div className="after-form">
        <p>{t('sign-in.no-account')}</p>
        <ButtonLink to="/dang-ky" look="secondary" icon="person">
          {t('register.link')}
        </ButtonLink>
      </div>
    </div>
  )
}
