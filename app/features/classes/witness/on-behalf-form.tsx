import { useTranslation } from 'react-i18next'
import { onBehalfReasons } from '#app/features/learning/learning.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import type { OnBehalfProblem, OnBehalfTyped } from './on-behalf.ts'

export type OnBehalfFormProps = {
  people: readonly { person: string; name: string }[]
  skills: readonly { id: string; title: string }[]
  typed: OnBehalfTyped | undefined
  problems: readonly OnBehalfProblem[]
}

/** Writes down what somebody could do who has no telephone to do it on. */
export function OnBehalfForm({ people, skills, typed, problems }: OnBehalfFormProps) {
  const { t } = useTranslation('live')
  const errorOf = (field: OnBehalfProblem) =>
    problems.includes(field) ? t(`behalf.problems.${field}`) : undefined
  const errors = problems.map((field) => ({
    field,
    message: t(`behalf.problems.${field}`),
  }))
  return (
    <section aria-labelledby="behalf">
      <h2 id="behalf">{t('behalf.title')}</h2>
      <p>{t('behalf.what')}</p>
      <ErrorSummary errors={errors} title={t('behalf.refused')} />
      <form method="post">
        <input type="hidden" name="intent" value="on-behalf" />
        <Choice
          name="person"
          label={t('behalf.person')}
          error={errorOf('person')}
          chosen={typed?.person ?? ''}
          options={[
            { value: '', label: t('behalf.choose') },
            ...people.map(({ person, name }) => ({ value: person, label: name })),
          ]}
        />
        <Choice
          name="skill"
          label={t('behalf.skill')}
          error={errorOf('skill')}
          chosen={typed?.skill ?? skills[0]?.id ?? ''}
          options={skills.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Radios
          name="outcome"
          legend={t('behalf.outcome')}
          error={errorOf('outcome')}
          chosen={typed?.outcome}
          options={(['passed', 'practised'] as const).map((value) => ({
            ...{ value, label: t(`behalf.outcomes.${value}`) },
          }))}
        />
        <Radios
          name="reason"
          legend={t('behalf.reason')}
          error={errorOf('reason')}
          chosen={typed?.reason}
          options={onBehalfReasons.map((value) => ({
            ...{ value, label: t(`behalf.reasons.${value}`) },
          }))}
        />
        <p className="soft">{t('behalf.lasting')}</p>
        <Button>{t('behalf.do')}</Button>
      </form>
    </section>
  )
}

type Option = { value: string; label: string }
type ChoiceProps = {
  name: OnBehalfProblem
  label: string
  error: string | undefined
  chosen: string
  options: readonly Option[]
}

function Choice({ name, label, error, chosen, options }: ChoiceProps) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>{label}</label>
      <FieldError name={name} error={error} />
      <select className="input" id={name} name={name} defaultValue={chosen}>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

type RadiosProps = Omit<ChoiceProps, 'label' | 'chosen'> & {
  legend: string
  chosen: string | undefined
}

function Radios({ name, legend, error, chosen, options }: RadiosProps) {
  return (
    <fieldset className={fieldClass(error)} id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      <FieldError name={name} error={error} />
      {options.map(({ value, label }) => (
        <div className="choice" key={value}>
          <input
            type="radio"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={value === chosen}
          />
          <label htmlFor={`${name}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  )
}
