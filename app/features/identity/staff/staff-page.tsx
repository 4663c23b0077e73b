import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { OfficeNotice } from '../oidc/office-notice.tsx'
import { oidcPath, type OfficeWord } from '../oidc/oidc-journey.ts'
import type { MyRole } from '../roles/shown-unit.ts'
import { SharedDeviceNotice } from '../shared-device-notice.tsx'
import { SignOutForm } from '../sign-out-form.tsx'

type Props = {
  name: string
  isSharedDevice: boolean
  roles: readonly MyRole[]
  isPasswordChanged?: boolean
  /** There is a provider that the account can be tied to. */
  hasOffice?: boolean
  said?: OfficeWord | undefined
  /** Where they teach. */
  hamlets?: ReactNode
}

/** What somebody of the staff is, where, and what they can do there. */
export function StaffPage({
  name,
  isSharedDevice,
  roles,
  isPasswordChanged,
  hasOffice,
  said,
  hamlets,
}: Props) {
  const { t } = useTranslation('staff')
  return (
    <div className="column">
      {isSharedDevice && <SharedDeviceNotice name={name} />}
      <h1>{t('mine.title', { name })}</h1>
      {isPasswordChanged && (
        <Notice tone="good">
          <p role="status">{t('mine.password-changed')}</p>
        </Notice>
      )}
      {said && <OfficeNotice said={said} />}
      {hamlets}
      <h2>{t('mine.roles')}</h2>
      {roles.length === 0 && <p>{t('mine.no-role')}</p>}
      {roles.map((role) => (
        <RoleCard key={role.unitId + role.role} {...role} />
      ))}
      <div className="actions">
        <ButtonLink to="/can-bo/don-vi" look="secondary" icon="search">
          {t('mine.find-unit')}
        </ButtonLink>
      </div>
      <h2>{t('mine.account')}</h2>
      <div className="actions">
        <ButtonLink to="/can-bo/mat-khau" look="secondary" icon="lock">
          {t('mine.password')}
        </ButtonLink>
        {hasOffice && (
          <ButtonLink to={`${oidcPath}?noi`} look="secondary" icon="identity">
            {t('mine.link-office')}
          </ButtonLink>
        )}
        {!isSharedDevice && <SignOutForm />}
      </div>
    </div>
  )
}

function RoleCard({ role, unitId, place, maySeeAudit }: MyRole) {
  const { t } = useTranslation('staff')
  const id = `${role}-${unitId}`
  return (
    <Card labelledBy={id}>
      <h3 id={id}>{place}</h3>
      <p className="soft">{t(`roles.${role}.name`)}</p>
      <p>{t(`roles.${role}.what`)}</p>
      <div className="actions">
        <ButtonLink to={`/can-bo/don-vi/${unitId}`}>{t('mine.open-unit')}</ButtonLink>
        {maySeeAudit && (
          <LocalLink to={`/can-bo/nhat-ky?don-vi=${unitId}`}>{t('audit.link')}</LocalLink>
        )}
      </div>
    </Card>
  )
}
