import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { fieldClass, FieldError, remarkAttributes } from '#app/ui/field-parts.tsx'
import { planFields, type PlanField, type PlanFlaws, type PlanTyped } from './plan-asked.ts'
import type { ShownEvening } from './shown-evening.ts'

export type PlanFormProps = {
  evening: ShownEvening
  /** Of the class to be: the same however often the form is sent. */
  classId: string
  typed: PlanTyped
  flaws?: PlanFlaws | undefined
  today: string
}

const kinds: Record<PlanField, string> = { day: 'date', time: 'time', place: 'text' }

/** Fixes the evening: when and where. What and how long have been chosen above. */
export function PlanForm({ evening, classId, typed, flaws = {}, today }: PlanFormProps) {
  const { t } = useTranslation('tonight')
  const told = (field: PlanField) => {
    const flaw = flaws[field]
    return flaw && t(`form.flaws.${flaw}`, { what: t(`form.${field}`) })
  }
  const errors = planFields.flatMap((field) => {
    const message = told(field)
    return message === undefined ? [] : [{ field, message }]
  })
  return (
    <Card labelledBy="plan">
      <h2 id="plan">{t('form.title')}</h2>
      <ErrorSummary errors={errors} />
      <form method="post">
        <input type="hidden" name="class" value={classId} />
        <input type="hidden" name="skill" value={evening.chosen.skill} />
        <input type="hidden" name="minutes" value={evening.kit.minutes} />
        {planFields.map((field) => (
          <div className={fieldClass(told(field))} key={field}>
            <label htmlFor={field}>{t(`form.${field}`)}</label>
            <FieldError name={field} error={told(field)} />
            <input
              className="input"
              type={kinds[field]}
              id={field}
              name={field}
              defaultValue={typed[field]}
              min={field === 'day' ? today : undefined}
              maxLength={field === 'place' ? 120 : undefined}
              autoComplete="off"
              {...remarkAttributes(field, { error: told(field) })}
            />
          </div>
        ))}
        <Button>{t('form.do')}</Button>
      </form>
    </Card>
  )
}
