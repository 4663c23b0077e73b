import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { EntryForm } from '../entry-form.tsx'
import type { FormProblem } from '../problem-texts.tsx'
import { OfficeNotice } from '../oidc/office-notice.tsx'
import { oidcPath, type OfficeWord } from '../oidc/oidc-journey.ts'
import { SharedDeviceField } from '../shared-device-field.tsx'

type Props = {
  problem?: FormProblem | undefined
  /** The provider that staff may sign in at besides, and how that ended. */
  hasOffice?: boolean
  said?: OfficeWord | undefined
  values?: { loginName?: string; isSharedDevice?: boolean } | undefined
}

export function StaffSignInPage({ problem, hasOffice, said, values = {} }: Props) {
  const { t } = useTranslation('account')
  return (
    <EntryForm
      name="staff-sign-in"
      problem={problem}
      first="loginName"
      before={
        <>
          {said && <OfficeNotice said={said} />}
          <p>{t('staff-sign-in.why')}</p>
          {hasOffice && (
            <ButtonLink to={oidcPath} look="secondary" icon="identity">
              {t('office.sign-in')}
            </ButtonLink>
          )}
        </>
      }
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
