import { useTranslation } from 'react-i18next'
import type { BlockOf } from '../scenario/block.ts'
import { FieldError, fieldErrorId, useFieldError } from './field-error.tsx'
import { useStage } from './stage-context.tsx'
import { screenIdOf } from '../engine/world.ts'

/** One of a long list, as the phone's own list: provinces, communes, offices. */
export function SelectView({ choice }: { choice: BlockOf<'choice'> }) {
  const { t } = useTranslation('sandbox')
  const { world, text, maybeText, isStill } = useStage()
  const error = useFieldError(choice)
  const key = `screens.${screenIdOf(world)}.${choice.id}`
  const help = maybeText(`${key}.help`)
  return (
    <div className={error ? 'sim-field has-error' : 'sim-field'}>
      <label className="sim-label" htmlFor={choice.id}>
        {text(key)}
      </label>
      {help && <p className="sim-help">{help}</p>}
      {isStill ? (
        <span className="sim-input sim-select">{t('choose-one')}</span>
      ) : (
        <Select choice={choice} hasError={error !== undefined} />
      )}
      <FieldError block={choice} words={error} />
    </div>
  )
}

function Select({ choice, hasError }: { choice: BlockOf<'choice'>; hasError: boolean }) {
  const { t } = useTranslation('sandbox')
  const { world, text, marked } = useStage()
  const isNext = marked?.do === 'fill' && marked.field === choice.id
  return (
    <select
      id={choice.id}
      name={`o.${choice.id}`}
      className={isNext ? 'sim-input sim-select is-next' : 'sim-input sim-select'}
      defaultValue={world.fields[choice.id] ?? ''}
      aria-invalid={hasError || undefined}
      aria-describedby={hasError ? fieldErrorId(choice) : undefined}
      {...(isNext && {
        'data-next-action': 'choose',
        'data-next-value': marked.verdict,
      })}
    >
      <option value="">{t('choose-one')}</option>
      {choice.options.map((option) => (
        <option key={option} value={option}>
          {text(`screens.${screenIdOf(world)}.${choice.id}.${option}`)}
        </option>
      ))}
    </select>
  )
}
