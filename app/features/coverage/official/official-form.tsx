import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary, summaryId } from '#app/ui/error-summary.tsx'
import { fieldClass, FieldError, remarkAttributes } from '#app/ui/field-parts.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { ListOutcome } from '../lists/list-outcome.tsx'
import type { OfficialAsked } from './official-asked.ts'
import { RateFields } from './rate-fields.tsx'
import type { OfficialLine } from './shown-official.ts'

type Props = { lines: readonly OfficialLine[]; asked: OfficialAsked }

/** One rate at a time, or those that a list filled in, to be looked at. */
export function OfficialRateForm({ lines, asked }: Props) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const { one, listed, list } = asked
  const isListed = listed.length > 0
  const nameOf = (id: string) =>
    lines.find(({ indicator }) => indicator.id === id)?.indicator.name[language] ?? id
  const errors = asked.flaws.map(({ field, flaw, indicator }) => {
    const said = t(`official.form.flaws.${flaw}`)
    return isListed
      ? { field: `${field}-${indicator}`, message: `${nameOf(indicator)}: ${said}` }
      : { field, message: said }
  })
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.message
  return (
    <section aria-labelledby="form">
      <h2 id="form">
        {t(isListed ? 'official.form.title-listed' : 'official.form.title')}
      </h2>
      <ErrorSummary errors={errors} />
      <ListOutcome of="so-chinh-thuc" list={list} />
      <form method="post" action={`#${summaryId}`} noValidate className="form">
        {isListed ? (
          listed.map((form) => (
            <fieldset key={form.indicator} className="official-listed">
              <legend>{nameOf(form.indicator)}</legend>
              <input type="hidden" name="listed" value={form.indicator} />
              <RateFields form={form} behind={`-${form.indicator}`} errorOf={errorOf} />
            </fieldset>
          ))
        ) : (
          <>
            <IndicatorField
              lines={lines}
              chosen={one.indicator}
              error={errorOf('indicator')}
            />
            <RateFields form={one} behind="" errorOf={errorOf} />
          </>
        )}
        <Button {...(isListed && { name: 'intent', value: 'state-listed' })}>
          {isListed
            ? t('official.form.do-listed', { count: listed.length })
            : t('official.form.do')}
        </Button>
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
