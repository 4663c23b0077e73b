import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { writtenNumber } from '#app/platform/written-number.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { TypedCounts } from './read-number-lines.ts'
import { lastOf, type ShownPlace, type ShownStatement } from './shown-numbers.ts'
import { TypedField } from './typed-field.tsx'

type Props = {
  place: ShownPlace
  typed: TypedCounts | undefined
  errorOf: (field: string) => string | undefined
  /** In words. */
  doubts: readonly string[]
  isSure: boolean
}

/** The two numbers of a place, under what was last stated of it. */
export function PlaceFields({ place, typed, errorOf, doubts, isSure }: Props) {
  const { t } = useTranslation('denominators')
  const { id, name } = place
  const field = (counted: 'households' | 'adults') => ({
    name: `${counted}-${id}`,
    label: t(`form.${counted}`),
    value: typed?.[counted] ?? '',
    error: errorOf(`${counted}-${id}`),
    inputMode: 'numeric' as const,
    maxLength: 14,
  })
  return (
    <fieldset className="field place-numbers" aria-describedby={`last-${id}`}>
      <legend>{name}</legend>
      <p className="field-hint" id={`last-${id}`}>
        <Last statement={lastOf(place)} />
      </p>
      <div className="two-numbers">
        <TypedField {...field('households')} />
        <TypedField {...field('adults')} />
      </div>
      {(doubts.length > 0 || isSure) && (
        <CheckField
          name="sure"
          value={id}
          id={`sure-${id}`}
          label={t('form.sure', { name })}
          error={doubts.length > 0 ? doubts.join(' ') : undefined}
          isChecked={isSure}
        />
      )}
    </fieldset>
  )
}

function Last({ statement }: { statement: ShownStatement | undefined }) {
  const { t } = useTranslation('denominators')
  const language = useLanguage()
  if (!statement) return <>{t('form.no-last')}</>
  const { adults, households, asOf } = statement
  return (
    <>
      {t('form.last', {
        adults: writtenNumber(adults, language),
        households: writtenNumber(households, language),
        day: writtenDay(asOf, language),
      })}
    </>
  )
}
