import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownGrant } from './shown-unit.ts'

export function StaffList({ staff }: { staff: readonly ShownGrant[] }) {
  const { t } = useTranslation('staff')
  const language = useLanguage()
  if (staff.length === 0) return <p>{t('unit.no-staff')}</p>
  return (
    <ul className="plain-rows">
      {staff.map(({ id, name, role, unitName, since, lastDay, mayRevoke }) => (
        <li key={id}>
          <p className="row-title">{name}</p>
          <p className="soft">
            {t('unit.role-at', { role: t(`roles.${role}.name`), unit: unitName })}
            {' · '}
            {t('unit.since', { day: writtenDay(since, language) })}
            {lastDay && ` ${t('unit.until', { day: writtenDay(lastDay, language) })}`}
          </p>
          {mayRevoke && (
            <>
              <ResetPasswordForm grantId={id} name={name} />
              <RevokeForm grantId={id} name={name} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Two presses, the second of which says what it does. */
function RevokeForm({ grantId, name }: { grantId: string; name: string }) {
  const { t } = useTranslation('staff')
  return (
    <details className="row-more">
      <summary>{t('unit.revoke.open', { name })}</summary>
      <p>{t('unit.revoke.what')}</p>
      <form method="post">
        <input type="hidden" name="intent" value="revoke" />
        <input type="hidden" name="grant" value={grantId} />
        <Button look="danger">{t('unit.revoke.do', { name })}</Button>
      </form>
    </details>
  )
}

/** For who forgot theirs: the new one is told face to face. */
function ResetPasswordForm({ grantId, name }: { grantId: string; name: string }) {
  const { t } = useTranslation('staff')
  return (
    <details className="row-more">
      <summary>{t('unit.password.open', { name })}</summary>
      <p>{t('unit.password.what')}</p>
      <form method="post">
        <input type="hidden" name="intent" value="reset-password" />
        <input type="hidden" name="grant" value={grantId} />
        <Button look="secondary">{t('unit.password.do', { name })}</Button>
      </form>
    </details>
  )
}
