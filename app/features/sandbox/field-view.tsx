import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockOf, FieldKind } from './block.ts'
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
  const { world, text, maybeText, isStill } = useStage()
  const error = useFieldError(field)
  const key = `screens.${screenIdOf(world)}.${field.id}`
  const help = maybeText(`${key}.help`)
  if (isStill) return <StillField label={text(key)} />
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
      <FieldInput
        field={field}
        hasHelp={help !== undefined}
        hasError={error !== undefined}
      />
      {error && (
        <p
          className="sim-error"
          id={`${field.id}-error`}
          // A value that was refused is gone from the field: that must not go unnoticed.
          role={world.fields[field.id] === 'real' ? 'alert' : undefined}
        >
          {error}
        </p>
      )}
    </div>
  )
}

function StillField({ label }: { label: string }) {
  return (
    <span className="sim-field">
      <span className="sim-label">{label}</span>
      <span className="sim-input" />
    </span>
  )
}

type FieldInputProps = { field: BlockOf<'field'>; hasHelp: boolean; hasError: boolean }

function FieldInput({ field, hasHelp, hasError }: FieldInputProps) {
  const { stage, world, marked, typed, onAsk } = useStage()
  const { t } = useTranslation('sandbox')
  const [isShown, setIsShown] = useState(false)
  const isNext = marked?.do === 'fill' && marked.field === field.id
  const value = rightValue(stage, world, field)
  const input = inputOf[field.kind]
  return (
    <>
      <input
        id={field.id}
        name={`o.${field.id}`}
        {...input}
        {...(isShown && { type: 'text' })}
        className={isNext ? 'sim-input is-next' : 'sim-input'}
        defaultValue={world.fields[field.id] === 'ok' ? value : typed.get(field.id)}
        // The values are a practice person's: nothing to fill in, keep or correct.
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={hasError || undefined}
        aria-describedby={describedBy(field.id, hasHelp, hasError)}
        {...(isNext && { 'data-next-action': 'fill', 'data-next-value': value })}
      />
      {input.type === 'password' && onAsk && (
        <button
          type="button"
          className="sim-show"
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {t('show-typed')}
        </button>
      )}
    </>
  )
}

function describedBy(id: string, hasHelp: boolean, hasError: boolean): string | undefined {
  const ids = [...(hasHelp ? [`${id}-help`] : []), ...(hasError ? [`${id}-error`] : [])]
  return ids.join(' ') || undefined
}

/** The words for what is wrong with a field: the scenario's own, else those of its kind. */
export function useFieldError(
  block: BlockOf<'field'> | BlockOf<'check'> | BlockOf<'choice'>,
) {
  const { t } = useTranslation('sandbox-errors')
  const { world, maybeText, isStill } = useStage()
  const verdict = world.fields[block.id] ?? 'empty'
  const isWrong = world.errors.includes(block.id) || verdict === 'real'
  if (!isWrong || isStill) return undefined
  const own = maybeText(`screens.${screenIdOf(world)}.${block.id}.error.${verdict}`)
  const kind = block.block === 'field' ? block.kind : block.block
  return own ?? t([`field-error.${kind}.${verdict}`, `field-error.${kind}.mismatch`])
}
