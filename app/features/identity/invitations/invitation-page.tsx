import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { EntryForm } from '../entry-form.tsx'
import type { FormProblem } from '../problem-texts.tsx'
import type { Role } from '../roles/role.ts'
import { SharedDeviceField } from '../shared-device-field.tsx'
import { NewPasswordFields } from '../staff/new-password-fields.tsx'
import type { InvitationFailure } from './invitation.ts'

export type ShownInvite = { role: Role; place: string; invitedByName: string | undefined }

type Props = {
  invitation: ShownInvite
  problem?: FormProblem | undefined
  values?:
    { displayName?: string; loginName?: string; isSharedDevice?: boolean } | undefined
}

/** An invitation, and the account that it makes. */
export function InvitationPage({ invitation, problem, values = {} }: Props) {
  const { t } = useTranslation('account')
  return (
    <EntryForm
      name="join"
      problem={problem}
      first="loginName"
      before={
        <>
          <InvitedTo {...invitation} />
          <p>{t('join.why')}</p>
        </>
      }
      after={
        <>
          <p>{t('join.have-account')}</p>
          <ButtonLink to="/can-bo/dang-nhap" look="secondary">
            {t('staff-sign-in.do')}
          </ButtonLink>
        </>
      }
    >
      {(errorOf) => (
        <>
          <Field
            kind="full-name"
            name="displayName"
            label={t('join.name.label')}
            hint={t('join.name.hint')}
            value={values.displayName}
            error={errorOf('displayName')}
          />
          <Field
            kind="login-name"
            name="loginName"
            label={t('login-name.label')}
            hint={t('login-name.hint')}
            value={values.loginName}
            error={errorOf('loginName')}
          />
          <NewPasswordFields label={t('password.label')} errorOf={errorOf} />
          <SharedDeviceField isChecked={values.isSharedDevice} />
        </>
      )}
    </EntryForm>
  )
}

/** The same for somebody who is signed in to an account of the staff already. */
export function JoinWithAccountPage({
  invitation,
  name,
  isOwn = false,
}: {
  invitation: ShownInvite
  name: string
  /** They made the invitation themselves. */
  isOwn?: boolean
}) {
  const { t } = useTranslation('account')
  return (
    <div className="column">
      <h1>{t('join.title')}</h1>
      <InvitedTo {...invitation} />
      <p>{t(isOwn ? 'join.own' : 'join.signed-in', { name })}</p>
      <div className="actions">
        {!isOwn && (
          <form method="post">
            <input type="hidden" name="intent" value="join" />
            <Button>{t('join.with-account')}</Button>
          </form>
        )}
        <ButtonLink to="/can-bo" look="quiet">
          {t('join.not-now')}
        </ButtonLink>
      </div>
    </div>
  )
}

/** A link by which nobody is invited, or nobody any more: why, and what to do. */
export function NoInvitationPage({ code }: InvitationFailure) {
  const { t } = useTranslation('account')
  return (
    <div className="column">
      <h1>{t('no-invitation.title')}</h1>
      <p className="lead">{t(`no-invitation.${code}`)}</p>
      <p>{t('no-invitation.what')}</p>
      <div className="actions">
        <ButtonLink to="/can-bo/dang-nhap">{t('staff-sign-in.do')}</ButtonLink>
        <ButtonLink to="/" look="quiet">
          {t('no-invitation.home')}
        </ButtonLink>
      </div>
    </div>
  )
}

function InvitedTo({ role, place, invitedByName }: ShownInvite) {
  const { t } = useTranslation('staff')
  const given = { role: t(`roles.${role}.name`), place, name: invitedByName }
  return (
    <>
      <p className="lead">
        {t(invitedByName ? 'invited-to.by' : 'invited-to.plain', given)}
      </p>
      <p>{t(`roles.${role}.what`)}</p>
    </>
  )
}
