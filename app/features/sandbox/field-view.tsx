import { useTranslation } from 'react-i18next'
import type { BlockOf, FieldKind } from './scenario.ts'
import { rightValue } from './stage.ts'
import { useStage } from './stage-context.tsx'
import { screenIdOf } from './world.ts'

type InputProps = {
  type: 'text' | 'tel' | 'password' | 'search'
  inputMode?: 'numeric' | 'tel'
  maxLength?: number
}

const inputOf: Record<FieldKind, InputProps> = {
  'citizen-id': { type: 'text', inputMode: 'numeric', maxLength: 20 },
  phone: { type: 'tel', inputMode: 'tel', maxLength: 20 },
  password: { type: 'password', maxLength: 40 },
  passcode: { type: 'password', inputMode: 'numeric', maxLength: 12 },
  otp: { type: 'text', inputMode: 'numeric', maxLength: 12 },
  'dossier-code': { type: 'text', maxLength: 40 },
  digits: { type: 'text', inputMode: 'numeric', maxLength: 20 },
  search: { type: 'search', maxLength: 100 },
  text: { type: 'text', maxLength: 200 },
}

export function FieldView({ field }: { field: BlockOf<'field'> }) {
  const { stage, world, text, maybeText, marked, isStill, typed } = useStage()
  const error = useFieldError(field)
  const key = `screens.${screenIdOf(world)}.${field.id}`
  const help = maybeText(`${key}.help`)
  const verdict = world.fields[field.id]
  const isNext = marked?.do === 'fill' && marked.field === field.id
  const value = rightValue(stage, world, field)
  const describedBy = [help && `${field.id}-help`, error && `${field.id}-error`]
    .filter(Boolean)
    .join(' ')
  if (isStill) {
    return (
      <span className="sim-field">
        <span className="sim-label">{text(key)}</span>
        <span className="sim-input" />
      </span>
    )
  }
  return (
    <div className={error ? 'sim-field has-error' : 'sim-field'}>
      <label className="sim-label" htmlFor={field.id}>
        {text(key)}
      </label>
      {help && (
        <p className="sim-help" id={`${field.id}-help`}>
          {help}
        </p>
      )}
      <input
        id={field.id}
        name={`o.${field.id}`}
        {...inputOf[field.kind]}
        className={isNext ? 'sim-input is-next' : 'sim-input'}
        defaultValue={verdict === 'ok' ? value : (typed.get(field.id) ?? '')}
        // The values are a practice person's: nothing to fill in, keep or correct.
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        data-next-action={isNext ? 'fill' : undefined}
        data-next-value={isNext ? value : undefined}
      />
      {error && (
        <p className="sim-error" id={`${field.id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** The words for what is wrong with a field: the scenario's own, else those of its kind. */
export function useFieldError(
  block: BlockOf<'field'> | BlockOf<'check'> | BlockOf<'choice'>,
) {
  const { t } = useTranslation('sandbox-errors')
  const { world, maybeText } = useStage()
  const verdict = world.fields[block.id] ?? 'empty'
  const isWrong = world.errors.includes(block.id) || verdict === 'real'
  if (!isWrong) return undefined
  const own = maybeText(`screens.${screenIdOf(world)}.${block.id}.error.${verdict}`)
  const kind = block.block === 'field' ? block.kind : block.block
  return own ?? t([`field-error.${kind}.${verdict}`, `field-error.${kind}.mismatch`])
}
