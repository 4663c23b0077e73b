import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import type { LinesFlaw } from './founding.ts'
import { MemberLinesField } from './member-lines-field.tsx'
import type { MemberLine } from './member-lines.ts'

export type MembersAsked = {
  lines: string
  flaw?: LinesFlaw | undefined
  members?: MemberLine[] | undefined
}

type Props = {
  asked: MembersAsked
  trainers: readonly { learnerId: string; name: string }[]
}

/** More members: trainers who are here already by one press, others by a link. */
export function AddMembersForm({ asked, trainers }: Props) {
  const { t } = useTranslation('teams')
  return (
    <Card labelledBy="add">
      <h2 id="add">{t('add.title')}</h2>
      {trainers.length > 0 && (
        <>
          <h3>{t('add.trainers')}</h3>
          <ul className="plain-rows">
            {trainers.map(({ learnerId, name }) => (
              <li key={learnerId}>
                <form method="post">
                  <input type="hidden" name="intent" value="add-trainer" />
                  <input type="hidden" name="member" value={learnerId} />
                  <Button look="secondary">{t('add.trainer', { name })}</Button>
                </form>
              </li>
            ))}
          </ul>
          <h3>{t('add.others')}</h3>
        </>
      )}
      <form method="post" action="#content">
        <input type="hidden" name="intent" value="add-members" />
        <MemberLinesField {...asked} />
        <Button>{t('add.do')}</Button>
      </form>
    </Card>
  )
}
