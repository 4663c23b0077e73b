import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { ErrorSummary, summaryId } from '#app/ui/error-summary.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { TypedField } from '../denominators/typed-field.tsx'
import { ListOutcome } from '../lists/list-outcome.tsx'
import type { ShownTargets, TargetPlace } from './shown-targets.ts'
import { heldAgainst } from './target.ts'
import type { TargetsAsked } from './targets-asked.ts'
import { useTargetProblems } from './use-target-problems.tsx'

type Props = { targets: ShownTargets; asked: TargetsAsked }

/** Sets targets by hand, or has them proposed from how many live in each place. */
export function TargetsForm({ targets, asked }: Props) {
  const { t } = useTranslation('targets')
  const { year, indicator, own, below, setAbove } = targets
  const { summary, errorOf, doubt } = useTargetProblems(asked)
  const count = typeof asked.proposed === 'object' ? asked.proposed.count : undefined
  return (
    <section aria-labelledby="form">
      <h2 id="form">{t('form.title', { year })}</h2>
      <ErrorSummary errors={summary} />
      <ListOutcome of="chi-tieu" list={asked.list} />
      {count !== undefined && <p role="status">{t('form.proposed', { count })}</p>}
      <form method="post" action={`#${summaryId}`} noValidate className="form">
        <input type="hidden" name="year" value={year} />
        <input type="hidden" name="indicator" value={indicator} />
        {/* What Enter presses: the button of the proposal would put it over what was typed. */}
        <button
          className="unseen"
          name="intent"
          value="state-targets"
          tabIndex={-1}
          aria-hidden="true"
        >
          {t('form.do')}
        </button>
        <TypedField
          name="percent"
          label={t(`form.percent.${heldAgainst[indicator]}`)}
          hint={t('form.percent-hint')}
          value={asked.percent}
          error={errorOf('percent')}
          inputMode="decimal"
          maxLength={8}
        />
        <p>
          <Button name="intent" value="propose" look="secondary" formAction="#form">
            {t('form.propose')}
          </Button>
        </p>
        <div className="target-fields">
          {[own, ...below].map((place) => (
            <PlaceField
              key={place.id}
              place={place}
              by={place === own ? setAbove : undefined}
              value={asked.targets[place.id] ?? ''}
              error={errorOf(`target-${place.id}`)}
            />
          ))}
        </div>
        <TypedField
          name="source"
          label={t('form.source')}
          hint={t('form.source-hint')}
          value={asked.source}
          error={errorOf('source')}
          maxLength={200}
        />
        {(doubt !== undefined || asked.isSure) && (
          <CheckField
            name="sure"
            label={t('form.sure')}
            error={doubt}
            isChecked={asked.isSure}
          />
        )}
        <Button name="intent" value="state-targets">
          {t('form.do')}
        </Button>
      </form>
    </section>
  )
}

type FieldProps = {
  place: TargetPlace
  /** The unit above that has set it. */
  by: string | undefined
  value: string
  error: string | undefined
}

function PlaceField({ place: { id, name, stated }, by, value, error }: FieldProps) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const hint =
    stated === undefined
      ? t('form.unstated')
      : t('form.stated', { number: writtenNumber(stated, language) })
  return (
    <TypedField
      name={`target-${id}`}
      label={name}
      hint={by === undefined ? hint : `${t('form.set-above', { by })} ${hint}`}
      value={value}
      error={error}
      inputMode="numeric"
      maxLength={14}
    />
  )
}
