import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { fieldClass, FieldError, remarkAttributes } from '#app/ui/field-parts.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { TypedField } from '../denominators/typed-field.tsx'
import type { OfficialForm } from './check-official.ts'
import type { OfficialAsked } from './official-page.tsx'
import type { OfficialLine } from './shown-official.ts'

type Props = { lines: readonly OfficialLine[]; asked: OfficialAsked }

/** One rate at a time: its percentage, or its two numbers. */
export function OfficialRateForm({ lines, asked }: Props) {
  const { t } = useTranslation('targets')
  const errors = (asked.flaws ?? []).map(({ field, flaw }) => ({
    ...{ field, message: t(`official.form.flaws.${flaw}`) },
  }))
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.message
  const field = (name: Exclude<keyof OfficialForm, 'indicator' | 'asOf'>) => ({
    ...{ name, label: t(`official.form.${name}`) },
    ...{ value: asked[name], error: errorOf(name) },
  })
  return (
    <section aria-labelledby="form">
      <h2 id="form">{t('official.form.title')}</h2>
      <ErrorSummary errors={errors} />
      <form method="post" noValidate className="form">
        <IndicatorField
          lines={lines}
          chosen={asked.indicator}
          error={errorOf('indicator')}
        />
        <TypedField
          name="asOf"
          type="date"
          label={t('official.form.as-of')}
          value={asked.asOf}
          error={errorOf('asOf')}
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
        <Button>{t('official.form.do')}</Button>
      </form>
    </section>
  )
}

type FieldProps = Pick<Props, 'lines'> & { chosen: string; error: string | undefined }

function IndicatorField({ lines, chosen, error }: FieldProps) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  return (
    <div className={fieldClass(error)}>
      <label htmlFor="indicator">{t('official.form.indicator')}</label>
      <FieldError name="indicator" error={error} />
      <select
        className="input"
        id="indicator"
        name="indicator"
        defaultValue={chosen}
        {...remarkAttributes('indicator', { error })}
      >
        {lines.map(({ indicator: { id, name } }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </div>
  )
}
