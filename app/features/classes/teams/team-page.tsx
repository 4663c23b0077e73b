import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { AddMembersForm, type MembersAsked } from './add-members-form.tsx'
import { CorrectDecisionForm, EndTeamForm, type DecisionAsked } from './decision-forms.tsx'
import { FewMembers } from './few-members.tsx'
import { MemberLinks, type ShownLink } from './member-links.tsx'
import { MemberList, PastMembers, PendingList } from './member-list.tsx'
import type { ShownTeam } from './shown-team.ts'
import { fewestMembers } from './team.ts'
import type { TeamDone, TeamRefused } from './team-words.ts'

type Props = {
  team: ShownTeam
  done?: TeamDone | undefined
  refusal?: TeamRefused | undefined
  links?: readonly ShownLink[] | undefined
  members?: MembersAsked | undefined
  decision?: DecisionAsked | undefined
}

/** A team: its paper, who is in it, who is awaited. */
export function TeamPage(props: Props) {
  const { t } = useTranslation('teams')
  const { team, done, links = [] } = props
  const isOpen = team.mayManage && !team.isEnded
  const known = team.members.length + team.pending.length
  return (
    <div className="column">
      <WhatIsWrong {...props} />
      <TeamHead team={team} />
      {done && (
        <Notice tone="good">
          <p role="status">{t(`done.${done}`)}</p>
        </Notice>
      )}
      <MemberLinks links={links} unitName={team.unitName} />
      <section aria-labelledby="members">
        <h2 id="members">{t('members-title')}</h2>
        {isOpen && known < fewestMembers && <FewMembers count={known} />}
        {team.members.length === 0 && <p>{t('no-members')}</p>}
        <MemberList members={team.members} mayManage={isOpen} />
        <PendingList pending={team.pending} />
      </section>
      {isOpen && <Managing {...props} />}
      <PastMembers members={team.past} />
    </div>
  )
}

function WhatIsWrong({ refusal, members }: Props) {
  const { t } = useTranslation('teams')
  if (refusal) {
    const message = t(`refusals.${refusal}`)
    return <ErrorSummary errors={[{ field: 'members', message }]} title={t('refused')} />
  }
  const { flaw } = members ?? {}
  if (!flaw) return null
  const message = t('flaws.in', { field: t('short.lines'), flaw: t(`flaws.${flaw}`) })
  return <ErrorSummary errors={[{ field: 'lines', message }]} />
}

function Managing({ team, members, decision }: Props) {
  return (
    <>
      <AddMembersForm trainers={team.trainers} asked={members ?? { lines: '' }} />
      <CorrectDecisionForm team={team} asked={decision} />
      <EndTeamForm />
    </>
  )
}

function TeamHead({ team }: { team: ShownTeam }) {
  const { t } = useTranslation('teams')
  const language = useLanguage()
  const { unitId, unitName, place, teamsOf, decisionNumber, decidedOn } = team
  const day = writtenDay(decidedOn, language)
  const since = t('since', { day: writtenDay(team.from, language) })
  return (
    <>
      <Way
        steps={[
          teamsOf === undefined
            ? { to: `/can-bo/don-vi/${unitId}`, name: unitName }
            : { to: `/can-bo/don-vi/${teamsOf}/to`, name: t('all') },
        ]}
      />
      <h1>{t('team-of', { unit: unitName })}</h1>
      <p className="lead">{t('decision', { number: decisionNumber, day })}</p>
      <p className="soft">
        {place}
        {' · '}
        {team.until === null || !team.isEnded
          ? since
          : t('ended', { day: writtenDay(team.until, language) })}
      </p>
    </>
  )
}
