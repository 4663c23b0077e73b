import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary, summaryId } from '#app/ui/error-summary.tsx'
import { ListOutcome } from '../lists/list-outcome.tsx'
import { longestSource } from './check-numbers.ts'
import type { NumbersAsked } from './numbers-asked.ts'
import { PlaceFields } from './place-fields.tsx'
import type { ShownPlace } from './shown-numbers.ts'
import { TypedField } from './typed-field.tsx'
import { useNumberProblems } from './use-number-problems.tsx'

type Props = { places: readonly ShownPlace[]; asked: NumbersAsked }

/** All places of a commune in one form, of one day and one source. */
export function NumbersForm({ places, asked }: Props) {
  const { t } = useTranslation('denominators')
  const { summary, errorOf, doubtsOf } = useNumberProblems(asked.check)
  return (
    <section aria-labelledby="form">
      <h2 id="form">{t('form.title')}</h2>
      <ErrorSummary errors={summary} />
      <ListOutcome of="mau-so" list={asked.list} />
      <p>{t('form.what')}</p>
      <form method="post" action={`#${summaryId}`} noValidate className="form">
        <TypedField
          name="asOf"
          type="date"
          label={t('form.as-of')}
          value={asked.asOf}
          error={errorOf('asOf')}
        />
        <TypedField
          name="source"
          label={t('form.source')}
          hint={t('form.source-hint')}
          value={asked.source}
          error={errorOf('source')}
          maxLength={longestSource}
        />
        {places.map((place) => (
          <PlaceFields
            key={place.id}
            place={place}
            typed={asked.counts[place.id]}
            errorOf={errorOf}
            doubts={doubtsOf(place.id)}
            isSure={asked.sure.includes(place.id)}
          />
        ))}
        <Button name="intent" value="state">
          {t('form.do')}
        </Button>
      </form>
    </section>
  )
}
