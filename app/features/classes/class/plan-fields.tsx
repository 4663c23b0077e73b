import type { InputHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import { fieldOf, lengths, type PlanAsked, type PlanProblem } from './plan-form.ts'

/** What there is to choose from, by the groups of skills. */
export type PlanChoices = {
  groups: { name: string; teachable: { scenario: string; title: string }[] }[]
  teams: { id: string; name: string }[]
}

type Props = {
  asked: PlanAsked
  choices: PlanChoices
  problem?: PlanProblem | undefined
  /** What the button does. */
  intent: 'plan' | 'change'
}

/** When, where and what: of a new class, or of one that is to be held otherwise. */
export function PlanFields({ asked, choices, problem, intent }: Props) {
  const { t } = useTranslation('classes')
  const errorOf = (field: keyof PlanAsked) =>
    problem && fieldOf(problem) === field ? t(`plan.problems.${problem}`) : undefined
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={asked.id} />
      <div className={fieldClass(errorOf('scenario'))}>
        <label htmlFor="scenario">{t('plan.scenario')}</label>
        <FieldError name="scenario" error={errorOf('scenario')} />
        <select
          className="input"
          id="scenario"
          name="scenario"
          defaultValue={asked.scenario}
        >
          <option value="">{t('plan.choose')}</option>
          {choices.groups.map(({ name, teachable }) => (
            <optgroup key={name} label={name}>
              {teachable.map(({ scenario, title }) => (
                <option key={scenario} value={scenario}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <TextField
        {...{ name: 'day', type: 'date', label: t('plan.day'), error: errorOf('day') }}
        defaultValue={asked.day}
      />
      <TextField
        {...{ name: 'time', type: 'time', label: t('plan.time'), error: errorOf('time') }}
        defaultValue={asked.time}
      />
      <div className="field">
        <label htmlFor="minutes">{t('plan.minutes')}</label>
        <select className="input" id="minutes" name="minutes" defaultValue={asked.minutes}>
          {lengths.map((each) => (
            <option key={each} value={each}>
              {t('plan.minutes-long', { count: Number(each) })}
            </option>
          ))}
        </select>
      </div>
      <TextField
        {...{ name: 'place', label: t('plan.place'), error: errorOf('place') }}
        defaultValue={asked.place}
        maxLength={100}
      />
      {choices.teams.length > 0 && (
        <div className="field">
          <label htmlFor="teamId">{t('plan.team')}</label>
          <select className="input" id="teamId" name="teamId" defaultValue={asked.teamId}>
            <option value="">{t('plan.no-team')}</option>
            {choices.teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Button icon="check">{t(`plan.do.${intent}`)}</Button>
    </form>
  )
}

type TextFieldProps = {
  name: string
  label: string
  error: string | undefined
} & InputHTMLAttributes<HTMLInputElement>

function TextField({ name, label, error, ...rest }: TextFieldProps) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>{label}</label>
      <FieldError name={name} error={error} />
      <input className="input" id={name} name={name} autoComplete="off" {...rest} />
    </div>
  )
}
