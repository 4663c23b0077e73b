import type { BlockOf } from '../scenario/block.ts'
import { FieldError, useFieldError } from './field-error.tsx'
import { FieldInput } from './field-input.tsx'
import { NewPassword } from './new-password.tsx'
import { useStage } from './stage-context.tsx'
import { TypingField } from './typing-field.tsx'
import { screenIdOf } from '../engine/world.ts'

export function FieldView({ field }: { field: BlockOf<'field'> }) {
  const { world, text, maybeText, isStill } = useStage()
  const error = useFieldError(field)
  const key = `screens.${screenIdOf(world)}.${field.id}`
  const help = maybeText(`${key}.help`)
  if (isStill) return <StillField label={text(key)} />
  const input = { field, hasHelp: help !== undefined, hasError: error !== undefined }
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
      {field.kind === 'typing' ? (
        <TypingField {...input} />
      ) : field.kind === 'new-password' ? (
        <NewPassword {...input} />
      ) : (
        <FieldInput {...input} />
      )}
      <FieldError block={field} words={error} />
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
