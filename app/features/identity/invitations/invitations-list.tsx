import { useTranslation } from 'react-i18next'
import { writtenDay, writtenMoment } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownInvitation } from '../roles/shown-unit.ts'

/** Links that can still be used. Whom each was sent to is known only to who sent it. */
export function InvitationsList({
  invitations,
}: {
  invitations: readonly ShownInvitation[]
}) {
  const { t } = useTranslation('staff')
  const language = useLanguage()
  if (invitations.length === 0) return null
  return (
    <>
      <h3>{t('invitations.title')}</h3>
      <ul className="plain-rows">
        {invitations.map(
          ({ id, role, unitName, invitedByName, expiresAt, lastDay, mayWithdraw }) => (
            <li key={id}>
              <p className="row-title">
                {t('unit.role-at', { role: t(`roles.${role}.name`), unit: unitName })}
                {lastDay && ` ${t('unit.until', { day: writtenDay(lastDay, language) })}`}
              </p>
              <p className="soft">
                {t('invitations.by', { name: invitedByName ?? t('invitations.console') })}
                {' · '}
                {t('invitations.until', { moment: writtenMoment(expiresAt, language) })}
              </p>
              {mayWithdraw && (
                <form method="post">
                  <input type="hidden" name="intent" value="withdraw" />
                  <input type="hidden" name="invitation" value={id} />
                  <Button look="quiet">{t('invitations.withdraw')}</Button>
                </form>
              )}
            </li>
          ),
        )}
      </ul>
    </>
  )
}
