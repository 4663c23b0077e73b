import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { EntryForm } from '../entry-form.tsx'
import type { FormProblem } from '../problem-texts.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'

type Props = {
  problem?: FormProblem | undefined
  /** For password keepers, which have to know whose it is. */
  loginName: string
}

export function PasswordPage({ problem, loginName }: Props) {
  const { t } = useTranslation('account')
  return (
    <EntryForm
      name="new-password"
      problem={problem}
      first="current"
      before={<p>{t('new-password.why')}</p>}
      beside={
        <ButtonLink to="/can-bo" look="quiet">
          {t('new-password.back')}
        </ButtonLink>
      }
    >
      {(errorOf) => (
        <>
          <input
            className="unseen"
            name="username"
            autoComplete="username"
            defaultValue={loginName}
            readOnly
            tabIndex={-1}
            aria-hidden
          />
          <Field
            kind="password"
            name="current"
            label={t('new-password.current')}
            error={errorOf('current')}
          />
          <NewPasswordFields label={t('new-password.new')} errorOf={errorOf} />
        </>
      )}
    </EntryForm>
  )
}
