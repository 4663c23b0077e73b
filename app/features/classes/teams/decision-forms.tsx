import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { DecisionFields } from './decision-fields.tsx'
import type { Decision, DecisionFlaws } from './team.ts'

export type DecisionAsked = { values: Decision; fields: DecisionFlaws }

type Props = { team: Decision; asked: DecisionAsked | undefined }

/** For a slip of the pen: the paper itself does not change by this. */
export function CorrectDecisionForm({ team, asked }: Props) {
  const { t } = useTranslation('teams')
  return (
    <details className="row-more" open={asked !== undefined} id="correct">
      <summary>{t('correct.open')}</summary>
      <form method="post" action="#correct">
        <input type="hidden" name="intent" value="correct-decision" />
        <DecisionFields values={asked?.values ?? team} fields={asked?.fields} />
        <Button look="secondary">{t('correct.do')}</Button>
      </form>
    </details>
  )
}

export function EndTeamForm() {
  const { t } = useTranslation('teams')
  return (
    <details className="row-more">
      <summary>{t('end.open')}</summary>
      <p>{t('end.what')}</p>
      <form method="post">
        <input type="hidden" name="intent" value="end-team" />
        <CheckField name="takesRoles" label={t('end.roles')} />
        <Button look="danger">{t('end.do')}</Button>
      </form>
    </details>
  )
}
