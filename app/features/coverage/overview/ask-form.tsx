import { useTranslation } from 'react-i18next'
import { pathIn } from '#app/platform/language.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import {
  FieldError,
  FieldHint,
  fieldClass,
  remarkAttributes,
} from '#app/ui/field-parts.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { columns } from '../cells/counts.ts'
import type { Thing } from '../cells/indicator.ts'
import { groupParameter, parametersOf, thingParameter } from './question.ts'
import type { ShownCoverage } from './shown-coverage.ts'
import { useThingName } from './thing-name.tsx'

/** Which day, on which map, of what and of whom: a form that asks, so that its answer has an address. */
export function AskForm({
  shown,
  things,
}: {
  shown: ShownCoverage
  things: readonly Thing[]
}) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const nameOf = useThingName()
  const { unit, question, today } = shown
  const { asked, problem, typedDay } = question
  const error =
    problem && t(`ask.problems.${problem}`, { day: writtenDay(today, language) })
  const hint = t('ask.day-hint')
  const kept = parametersOf(asked, today).filter(
    ([name]) => name === 'xep' || name === 'theo',
  )
  return (
    <details className="ask unprinted" open={problem !== undefined}>
      <summary>{t('ask.title')}</summary>
      <form method="get" action={pathIn(language, `/can-bo/don-vi/${unit.id}/so-lieu`)}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className={fieldClass(error)}>
          <label htmlFor="ngay">{t('ask.day')}</label>
          <FieldHint name="ngay" hint={hint} />
          <FieldError name="ngay" error={error} />
          <input
            {...remarkAttributes('ngay', { hint, error })}
            className="input"
            id="ngay"
            name="ngay"
            type="date"
            max={today}
            defaultValue={problem ? typedDay : asked.day}
          />
        </div>
        <Choice
          name="ban-do"
          label={t('ask.map')}
          value={asked.map === 'of-day' ? 'ngay-do' : 'nay'}
          options={[
            ['nay', t('ask.maps.of-today')],
            ['ngay-do', t('ask.maps.of-day')],
          ]}
        />
        <Choice
          name="viec"
          label={t('ask.thing')}
          value={thingParameter(asked.thing)}
          options={things.map((thing) => [thingParameter(thing), nameOf(thing)])}
        />
        <Choice
          name="nhom"
          label={t('ask.group')}
          value={groupParameter(asked.group)}
          options={columns.map((group) => [groupParameter(group), t(`groups.${group}`)])}
        />
        <Button look="secondary">{t('ask.do')}</Button>
      </form>
    </details>
  )
}

type ChoiceProps = {
  name: string
  label: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
}

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" id={name} name={name} defaultValue={value}>
        {options.map(([own, words]) => (
          <option key={own} value={own}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
