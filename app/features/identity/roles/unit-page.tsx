import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import { NewPasswordNotice, type NewPassword } from '../staff/new-password-notice.tsx'
import { InviteForm } from '../invitations/invite-form.tsx'
import { InvitedNotice, type Invited } from '../invitations/invited-notice.tsx'
import { InvitationsList } from '../invitations/invitations-list.tsx'
import type { ShownUnit } from './shown-unit.ts'
import { StaffList } from './staff-list.tsx'
import type { DoneWord, UnitRefusal } from './unit-refusal.ts'

type Props = {
  unit: ShownUnit
  invited?: Invited | undefined
  newPassword?: NewPassword | undefined
  refusal?: UnitRefusal | undefined
  done?: DoneWord | undefined
  /** The work that can be done here. */
  desk?: ReactNode
  /** To found hamlets, shown on a commune to who manages them. */
  hamlets?: ReactNode
  /** To rename it, shown on a hamlet to who manages it. */
  name?: ReactNode
}

/** A unit: what is above and below it, who works there, and whom to invite. */
export function UnitPage({
  unit,
  invited,
  newPassword,
  refusal,
  done,
  desk,
  hamlets,
  name,
}: Props) {
  const { t } = useTranslation('staff')
  const error = refusal && [{ field: 'staff', message: t(`unit.refusals.${refusal}`) }]
  return (
    <div className="column">
      <ErrorSummary errors={error ?? []} title={t('unit.refused')} />
      <UnitHead unit={unit} />
      {done && (
        <Notice tone="good">
          <p role="status">{t(`unit.done.${done}`)}</p>
        </Notice>
      )}
      <ToldOnce invited={invited} newPassword={newPassword} />
      {desk}
      {unit.below.length > 0 && <UnitsBelow unit={unit} />}
      <UnitPeople unit={unit} />
      {unit.mayManageHamlets && unit.level === 'commune' && hamlets}
      {unit.mayManageHamlets && unit.level === 'hamlet' && name}
    </div>
  )
}

/** What the page says this one time and keeps nowhere. */
function ToldOnce({ invited, newPassword }: Pick<Props, 'invited' | 'newPassword'>) {
  return (
    <>
      {invited && <InvitedNotice {...invited} />}
      {newPassword && <NewPasswordNotice {...newPassword} />}
    </>
  )
}

function UnitPeople({ unit }: { unit: ShownUnit }) {
  const { t } = useTranslation('staff')
  return (
    <>
      {unit.maySeeStaff && (
        <section aria-labelledby="staff">
          <h2 id="staff">{t('unit.staff')}</h2>
          <StaffList staff={unit.staff} />
          <InvitationsList invitations={unit.invitations} />
        </section>
      )}
      {unit.invitable.length > 0 && <InviteForm roles={unit.invitable} />}
    </>
  )
}

function UnitsBelow({ unit }: { unit: ShownUnit }) {
  const { t } = useTranslation('staff')
  return (
    <section aria-labelledby="below">
      <h2 id="below">{t(`unit.below.${unit.level}`)}</h2>
      <ul className="plain-rows">
        {unit.below.map(({ id, name }) => (
          <li key={id}>
            <LocalLink to={`/can-bo/don-vi/${id}`}>{name}</LocalLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function UnitHead({ unit: { id, name, above, maySeeAudit } }: { unit: ShownUnit }) {
  const { t } = useTranslation('staff')
  return (
    <>
      <Way
        steps={[
          { to: '/can-bo', name: t('mine.link') },
          ...above.map((each) => ({ to: `/can-bo/don-vi/${each.id}`, name: each.name })),
        ]}
      />
      <h1>{name}</h1>
      {maySeeAudit && (
        <p className="lone-link">
          <LocalLink to={`/can-bo/nhat-ky?don-vi=${id}`}>{t('audit.link')}</LocalLink>
        </p>
      )}
    </>
  )
}
