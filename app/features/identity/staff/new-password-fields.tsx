import { useTranslation } from 'react-i18next'
import { Field } from '#app/ui/field.tsx'

type Props = { label: string; errorOf: (field: string) => string | undefined }

/** A password that is set, typed twice. */
export function NewPasswordFields({ label, errorOf }: Props) {
  const { t } = useTranslation('account')
  return (
    <>
      <Field
        kind="new-password"
        name="password"
        label={label}
        hint={t('password.hint')}
        error={errorOf('password')}
      />
      <Field
        kind="new-password"
        name="passwordAgain"
        label={t('password.again')}
        error={errorOf('passwordAgain')}
      />
    </>
  )
}
