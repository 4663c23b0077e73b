import { useTranslation } from 'react-i18next'
import { TypedField } from '../denominators/typed-field.tsx'
import type { OfficialForm } from './check-official.ts'

type Props = {
  form: OfficialForm
  /** What stands behind the name of each field, where there are several of a kind. */
  behind: string
  errorOf: (field: string) => string | undefined
}

/** A rate: its day, its percentage or its two numbers, and where they were read. */
export function RateFields({ form, behind, errorOf }: Props) {
  const { t } = useTranslation('targets')
  const field = (key: Exclude<keyof OfficialForm, 'indicator' | 'asOf'>) => ({
    ...{ name: `${key}${behind}`, label: t(`official.form.${key}`) },
    ...{ value: form[key], error: errorOf(`${key}${behind}`) },
  })
  return (
    <>
      <TypedField
        name={`asOf${behind}`}
        type="date"
        label={t('official.form.as-of')}
        value={form.asOf}
        error={errorOf(`asOf${behind}`)}
      />
      <TypedField
        {...field('rate')}
        hint={t('official.form.rate-hint')}
        inputMode="decimal"
        maxLength={10}
      />
      <div className="two-numbers">
        <TypedField {...field('numerator')} inputMode="numeric" maxLength={14} />
        <TypedField {...field('denominator')} inputMode="numeric" maxLength={14} />
      </div>
      <TypedField
        {...field('source')}
        hint={t('official.form.source-hint')}
        maxLength={200}
      />
    </>
  )
}
