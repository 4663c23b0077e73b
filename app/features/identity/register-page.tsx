import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { ConsentFields } from './consent-fields.tsx'
import { EntryForm } from './entry-form.tsx'
import type { FormProblem } from './problem-texts.tsx'
import { SharedDeviceField } from './shared-device-field.tsx'

/** What had been typed when the form came back; never the PIN. */
type RegisterValues = {
  displayName?: string
  phone?: string
  purposes?: readonly string[]
  isSharedDevice?: boolean
}

type Props = { problem?: FormProblem | undefined; values?: RegisterValues | undefined }

export function RegisterPage({ problem, values = {} }: Props) {
  const { t } = useTranslation('account')
  return (
    <EntryForm
      name="register"
      problem={problem}
      first="phone"
      before={
        <>
          <p className="lead">{t('register.why')}</p>
          <p>{t('register.have-account')}</p>
          <ButtonLink to="/dang-nhap" look="quiet">
            {t('sign-in.title')}
          </ButtonLink>
        </>
      }
      beside={
        <ButtonLink to="/rieng-tu" look="quiet">
          {t('register.privacy')}
        </ButtonLink>
      }
    >
      {(errorOf) => (
        <>
          <Field
            kind="name"
            name="displayName"
            label={t('register.name.label')}
            hint={t('register.name.hint')}
            value={values.displayName}
            error={errorOf('displayName')}
          />
          <Field
            kind="account-phone"
            name="phone"
            label={t('phone.label')}
            hint={t('register.phone-hint')}
            value={values.phone}
            error={errorOf('phone')}
          />
          <Field
            kind="new-pin"
            name="pin"
            label={t('register.pin.label')}
            hint={t('register.pin.hint')}
            error={errorOf('pin')}
          />
          <Field
            kind="new-pin"
            name="pinAgain"
            label={t('register.pin-again')}
            error={errorOf('pinAgain')}
          />
          <ConsentFields
            ticked={values.purposes}
            error={errorOf('purposes') ?? errorOf('wordingVersion')}
          />
          <SharedDeviceField isChecked={values.isSharedDevice} />
          <p className="soft">{t('register.under-16')}</p>
        </>
      )}
    </EntryForm>
  )
}
