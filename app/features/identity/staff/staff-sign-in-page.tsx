import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { EntryForm } from '../entry-form.tsx'
import type { FormProblem } from '../problem-texts.tsx'
import { SharedDeviceField } from '../shared-device-field.tsx'

type Props = {
  problem?: FormProblem | undefined
  values?: { loginName?: string; isSharedDevice?: boolean } | undefined
}

export function StaffSignInPage({ problem, values = {} }: Props) {
  const { t } = useTranslation('account')
  return (
    <EntryForm
      name="staff-sign-in"
      problem={problem}
      first="loginName"
      before={<p>{t('staff-sign-in.why')}</p>}
      after={
        <>
          <p>{t('staff-sign-in.no-account')}</p>
          <ButtonLink to="/dang-nhap" look="secondary" icon="person">
            {t('staff-sign-in.resident')}
          </ButtonLink>
        </>
      }
    >
      {(errorOf) => (
        <>
          <Field
            kind="login-name"
            name="loginName"
            label={t('login-name.label')}
            value={values.loginName}
            error={errorOf('loginName')}
          />
          <Field
            kind="password"
            name="password"
            label={t('password.label')}
            hint={t('staff-sign-in.password-hint')}
            error={errorOf('password')}
          />
          <SharedDeviceField isChecked={values.isSharedDevice} />
        </>
      )}
    </EntryForm>
  )
}
