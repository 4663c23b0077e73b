import { useTranslation } from 'react-i18next'
import { CheckField } from '#app/ui/check-field.tsx'
import { sexes } from './facts.ts'
import { fieldOfProblem, type ResidentValues } from './resident-form.ts'
import { smartphones, type ResidentProblem } from './resident.ts'
import { Choices, TextField } from './text-field.tsx'

type Props = { values: ResidentValues; problems: readonly ResidentProblem[] }

/** The words for the problem of a field, by the field. */
export function useProblemOf(problems: readonly ResidentProblem[]) {
  const { t } = useTranslation('residents')
  return (field: keyof ResidentValues) => {
    const problem = problems.find((each) => fieldOfProblem[each] === field)
    return problem && t(`problems.${problem}`)
  }
}

export function useProblemList(problems: readonly ResidentProblem[]) {
  const { t } = useTranslation('residents')
  return problems.map((problem) => ({
    field: fieldOfProblem[problem],
    message: t(`problems.${problem}`),
  }))
}

/** Who somebody is: the name is needed, all else may be left open. */
export function ResidentFields({ values, problems }: Props) {
  const { t } = useTranslation('residents')
  const errorOf = useProblemOf(problems)
  const choicesOf = (name: 'sex' | 'smartphone', all: readonly string[]) => [
    ...all.map((value) => ({ value, label: t(`${name}.${value}`) })),
    { value: '', label: t('not-known') },
  ]
  return (
    <>
      <TextField
        name="displayName"
        label={t('fields.name')}
        hint={t('fields.name-hint')}
        value={values.displayName}
        error={errorOf('displayName')}
      />
      <TextField
        name="household"
        label={t('fields.household')}
        hint={t('fields.household-hint')}
        value={values.household}
        error={errorOf('household')}
      />
      <TextField
        name="birthYear"
        label={t('fields.birth-year')}
        hint={t('fields.birth-year-hint')}
        value={values.birthYear}
        error={errorOf('birthYear')}
        inputMode="numeric"
      />
      <CheckField
        name="guardian"
        label={t('fields.guardian')}
        error={errorOf('guardian')}
        isChecked={values.guardian}
      />
      <Choices
        name="sex"
        legend={t('fields.sex')}
        value={values.sex}
        choices={choicesOf('sex', sexes)}
      />
      <Choices
        name="smartphone"
        legend={t('fields.smartphone')}
        value={values.smartphone}
        choices={choicesOf('smartphone', smartphones)}
      />
    </>
  )
}
