import { useTranslation } from 'react-i18next'
import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
} from '#app/ui/field-parts.tsx'
import type { Decision, DecisionFlaws } from './team.ts'

/** Number and day as they stand on the paper, and since when the team is there. */
export function DecisionFields({
  values,
  fields = {},
}: {
  values: Decision
  fields?: DecisionFlaws | undefined
}) {
  const { t } = useTranslation('teams')
  const named: { name: keyof Decision; isDay: boolean }[] = [
    { name: 'decisionNumber', isDay: false },
    { name: 'decidedOn', isDay: true },
    { name: 'from', isDay: true },
  ]
  return (
    <>
      {named.map(({ name, isDay }) => {
        const flaw = fields[name]
        const error = flaw && t(`flaws.${flaw}`)
        const hint = isDay ? undefined : t(`fields.${name}.hint`)
        return (
          <div className={fieldClass(error)} key={name}>
            <label htmlFor={name}>{t(`fields.${name}.label`)}</label>
            <FieldHint name={name} hint={hint} />
            <FieldError name={name} error={error} />
            <input
              {...remarkAttributes(name, { hint, error })}
              className="input"
              id={name}
              name={name}
              type={isDay ? 'date' : 'text'}
              autoComplete="off"
              maxLength={isDay ? undefined : 60}
              defaultValue={values[name]}
            />
          </div>
        )
      })}
    </>
  )
}
