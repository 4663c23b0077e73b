import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockOf } from '../scenario/block.ts'
import { inputOf } from './input-attributes.ts'
import { rightValue } from '../stage/stage.ts'
import { useStage } from './stage-context.tsx'
import { standingValue } from '../stage/standing-value.ts'

export type FieldInputProps = {
  field: BlockOf<'field'>
  hasHelp: boolean
  hasError: boolean
  onInput?: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

/** The box itself. */
export function FieldInput(props: FieldInputProps) {
  const { onAsk } = useStage()
  const [isShown, setIsShown] = useState(false)
  const { t } = useTranslation('sandbox')
  const isSecret = inputOf[props.field.kind].isSecret === true
  return (
    <>
      <Box {...props} isHidden={isSecret && !isShown} />
      {isSecret && onAsk && (
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

function Box({
  field,
  onInput,
  isHidden,
  ...has
}: FieldInputProps & { isHidden: boolean }) {
  const { stage, world, marked, typed } = useStage()
  const isNext = marked?.do === 'fill' && marked.field === field.id
  const value = rightValue(stage, world, field, typed)
  const { type, hasLines, inputMode, maxLength, autoCapitalize } = inputOf[field.kind]
  const given = {
    inputMode,
    maxLength,
    id: field.id,
    name: `o.${field.id}`,
    className: classOf(isHidden, isNext),
    defaultValue: standingValue(stage, world, field, typed),
    // The values are a practice person's: nothing to fill in, keep or correct.
    autoComplete: 'off',
    autoCapitalize,
    autoCorrect: 'off',
    spellCheck: false,
    'aria-invalid': has.hasError || undefined,
    'aria-describedby': describedBy(field.id, has),
    onInput,
    ...(isNext && { 'data-next-action': 'fill', 'data-next-value': value }),
  }
  if (hasLines) return <textarea rows={3} {...given} />
  // Dots without the type "password": no browser offers to keep what is only practised.
  return <input type={type} {...given} />
}

function classOf(isHidden: boolean, isNext: boolean): string {
  return `sim-input${isHidden ? ' sim-secret' : ''}${isNext ? ' is-next' : ''}`
}

function describedBy(
  id: string,
  { hasHelp, hasError }: { hasHelp: boolean; hasError: boolean },
): string | undefined {
  const ids = [...(hasHelp ? [`${id}-help`] : []), ...(hasError ? [`${id}-error`] : [])]
  return ids.join(' ') || undefined
}
