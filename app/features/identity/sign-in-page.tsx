import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { EntryForm } from './entry-form.tsx'
import type { FormProblem } from './problem-texts.tsx'
import { SharedDeviceField } from './shared-device-field.tsx'

type SignInValues = { phone?: string; isSharedDevice?: boolean }

type Props = { problem?: FormProblem | undefined; values?: SignInValues | undefined }

export function SignInPage({ problem, values = {} }: Props) {
  const { t } = useTranslation('account')
  return (
    <EntryForm
      name="sign-in"
      problem={problem}
      first="phone"
      before={<p>{t('sign-in.why')}</p>}
      beside={
        <ButtonLink to="/quen-pin" look="quiet">
          {t('forgotten.link')}
        </ButtonLink>
      }
      after={
        <>
          <p>
            <LocalLink to="/lop">{t('sign-in.class')}</LocalLink>
          </p>
          <p>{t('sign-in.no-account')}</p>
          <ButtonLink to="/dang-ky" look="secondary" icon="person">
            {t('register.link')}
          </ButtonLink>
          <p>
            <LocalLink to="/can-bo/dang-nhap">{t('sign-in.staff')}</LocalLink>
          </p>
        </>
      }
    >
      {(errorOf) => (
        <>
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
        </>
      )}
    </EntryForm>
  )
}
