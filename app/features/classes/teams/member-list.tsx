import { useTranslation } from 'react-i18next'
import { writtenDay, writtenMoment } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { PendingMember, ShownMember } from './shown-team.ts'

type Props = { members: readonly ShownMember[]; mayManage: boolean }

export function MemberList({ members, mayManage }: Props) {
  const { t } = useTranslation('teams')
  const language = useLanguage()
  if (members.length === 0) return null
  return (
    <ul className="plain-rows">
      {members.map((member) => (
        <li key={member.learnerId}>
          <p className="row-title">
            {t('member', {
              ...{ name: member.name ?? t('erased'), post: t(`posts.${member.post}`) },
            })}
          </p>
          <p className="soft">{t('since', { day: writtenDay(member.since, language) })}</p>
          {mayManage && <MemberChanges member={member} />}
        </li>
      ))}
    </ul>
  )
}

/** Two presses, the second of which says what it does. */
function MemberChanges({ member: { learnerId, name, post } }: { member: ShownMember }) {
  const { t } = useTranslation('teams')
  const shown = name ?? t('erased')
  return (
    <details className="row-more">
      <summary>{t('change', { name: shown })}</summary>
      {post === 'member' && <HeadForm who={learnerId} name={shown} />}
      <form method="post">
        <input type="hidden" name="intent" value="end-member" />
        <input type="hidden" name="member" value={learnerId} />
        <CheckField
          name="takesRole"
          id={`role-of-${learnerId}`}
          label={t('leave.role')}
          hint={t('leave.hint')}
          isChecked
        />
        <Button look="danger">{t('leave.do', { name: shown })}</Button>
      </form>
    </details>
  )
}

function HeadForm({ who, name }: { who: string; name: string }) {
  const { t } = useTranslation('teams')
  return (
    <form method="post">
      <input type="hidden" name="intent" value="make-head" />
      <input type="hidden" name="who" value={who} />
      <p>
        <Button look="secondary">{t('make-head', { name })}</Button>
      </p>
    </form>
  )
}

/** Named, and not come in yet. */
export function PendingList({ pending }: { pending: readonly PendingMember[] }) {
  const { t } = useTranslation('teams')
  const language = useLanguage()
  if (pending.length === 0) return null
  return (
    <>
      <h3>{t('pending.title')}</h3>
      <ul className="plain-rows">
        {pending.map(({ id, name, post, expiresAt, isExpired }) => (
          <li key={id}>
            <p className="row-title">{t('member', { name, post: t(`posts.${post}`) })}</p>
            <p className="soft">
              {isExpired
                ? t('pending.expired')
                : t('pending.until', { moment: writtenMoment(expiresAt, language) })}
            </p>
            <details className="row-more">
              <summary>{t('change', { name })}</summary>
              <InvitationForm intent="renew-invitation" id={id} name={name} />
              {post === 'member' && <HeadForm who={id} name={name} />}
              <InvitationForm intent="withdraw-invitation" id={id} name={name} />
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

type InvitationFormProps = {
  intent: 'renew-invitation' | 'withdraw-invitation'
  id: string
  name: string
}

function InvitationForm({ intent, id, name }: InvitationFormProps) {
  const { t } = useTranslation('teams')
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="invitation" value={id} />
      <p>
        <Button look={intent === 'renew-invitation' ? 'secondary' : 'danger'}>
          {t(`pending.${intent}`, { name })}
        </Button>
      </p>
    </form>
  )
}

export function PastMembers({ members }: { members: readonly ShownMember[] }) {
  const { t } = useTranslation('teams')
  const language = useLanguage()
  if (members.length === 0) return null
  return (
    <section aria-labelledby="past-members">
      <h2 id="past-members">{t('past-members')}</h2>
      <ul className="plain-rows">
        {members.map(({ learnerId, name, since, until }) => (
          <li key={learnerId}>
            <p className="row-title">{name ?? t('erased')}</p>
            <p className="soft">
              {t('from-to', {
                from: writtenDay(since, language),
                to: until === null ? '' : writtenDay(until, language),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
