import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { DecisionFields } from './decision-fields.tsx'
import { FewMembers } from './few-members.tsx'
import type { FoundingCheck, FoundingForm } from './founding.ts'
import { MemberLinesField } from './member-lines-field.tsx'
import { fewestMembers } from './team.ts'

export type FoundingAsked = FoundingForm & {
  /** What it was understood to say; left out before anybody has looked. */
  check?: FoundingCheck | undefined
}

type Props = {
  asked: FoundingAsked
  /** Where a team can be: hamlets, and the commune itself. */
  units: readonly { unitId: string; name: string }[]
}

/** Founds a team: shows first how its paper and its names are understood. */
export function FoundTeamForm({ asked, units }: Props) {
  const { t } = useTranslation('teams')
  const { check } = asked
  return (
    <Card labelledBy="found">
      <h2 id="found">{t('found.title')}</h2>
      <p>{t('found.what')}</p>
      <form method="post" action="#found">
        <input type="hidden" name="team" value={asked.teamId} />
        <div className="field">
          <label htmlFor="unit">{t('fields.unit')}</label>
          <select className="input" id="unit" name="unit" defaultValue={asked.unitId}>
            {units.map(({ unitId, name }) => (
              <option key={unitId} value={unitId}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <DecisionFields values={asked} fields={check?.fields} />
        <MemberLinesField
          lines={asked.lines}
          flaw={check?.fields.lines}
          members={check?.members}
        />
        {check?.isReady && <Preview asked={asked} check={check} />}
        <div className="actions">
          {check?.isReady && (
            <Button name="intent" value="found-team" formAction="#content">
              {t('found.do', { count: check.members.length })}
            </Button>
          )}
          <Button
            name="intent"
            value="preview-team"
            look={check?.isReady ? 'secondary' : 'primary'}
          >
            {t('found.preview')}
          </Button>
        </div>
      </form>
    </Card>
  )
}

function Preview({ asked, check }: { asked: FoundingAsked; check: FoundingCheck }) {
  const { t } = useTranslation('teams')
  const day = writtenDay(asked.decidedOn, useLanguage())
  const { members } = check
  return (
    <>
      <p role="status">
        {t('found.paper', {
          decision: t('decision', { number: asked.decisionNumber, day }),
        })}
      </p>
      {members.length < fewestMembers && <FewMembers count={members.length} />}
      {members.length > 0 && (
        <fieldset className="field">
          <legend>{t('found.head')}</legend>
          {members.map(({ name }, place) => (
            <div className="choice" key={name}>
              <input
                type="radio"
                name="head"
                value={place}
                id={`head-${place}`}
                defaultChecked={place === Math.min(asked.head, members.length - 1)}
              />
              <label htmlFor={`head-${place}`}>{name}</label>
            </div>
          ))}
        </fieldset>
      )}
    </>
  )
}
