import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { FieldHint } from '#app/ui/field-parts.tsx'
import type { Role } from '../roles/role.ts'

/** Makes a link for somebody who will have one of these roles here. */
export function InviteForm({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation('staff')
  return (
    <Card labelledBy="invite-title">
      <h2 id="invite-title">{t('invite.title')}</h2>
      <p>{t('invite.what')}</p>
      <form method="post">
        <input type="hidden" name="intent" value="invite" />
        <fieldset className="field">
          <legend>{t('invite.role')}</legend>
          {roles.map((role, place) => (
            <div className="choice" key={role}>
              <input
                type="radio"
                name="role"
                value={role}
                id={`role-${role}`}
                defaultChecked={place === 0}
              />
              <label htmlFor={`role-${role}`}>{t(`roles.${role}.name`)}</label>
            </div>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor="lastDay">{t('invite.last-day.label')}</label>
          <FieldHint name="lastDay" hint={t('invite.last-day.hint')} />
          <input
            className="input"
            type="date"
            id="lastDay"
            name="lastDay"
            aria-describedby="lastDay-hint"
          />
        </div>
        <Button icon="person">{t('invite.do')}</Button>
      </form>
    </Card>
  )
}
