import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockOf } from '../scenario/block.ts'
import { FieldInput, type FieldInputProps } from './field-input.tsx'
import { PracticeKeys } from './practice-keys.tsx'
import { rightValue } from '../stage/stage.ts'
import { useStage } from './stage-context.tsx'
import { standingValue } from '../stage/standing-value.ts'
import { nextKey } from '../fields/typing-guide.ts'
import { compose } from '../fields/vietnamese-typing.ts'

/**
 * A word to be typed with all its marks: what the keys make of it is shown as they are pressed.
 * The keys drawn below do the same as those of the learner's own keyboard.
 */
export function TypingField(props: FieldInputProps) {
  const { stage, world, typed, onAsk } = useStage()
  const { field } = props
  const right = rightValue(stage, world, field)
  const [raw, setRaw] = useState(standingValue(stage, world, field, typed) ?? '')
  return (
    <>
      <FieldInput {...props} onInput={({ currentTarget }) => setRaw(currentTarget.value)} />
      {onAsk && <TypingHelp field={field} right={right} raw={raw} />}
    </>
  )
}

type HelpProps = { field: BlockOf<'field'>; right: string; raw: string }

function TypingHelp({ field, right, raw }: HelpProps) {
  const { t } = useTranslation('sandbox')
  const { marked } = useStage()
  const method = field.method ?? 'telex'
  const isHelped = marked?.do === 'fill' && marked.field === field.id
  const wanted = isHelped ? nextKey(method, right, raw) : undefined
  return (
    <>
      <p className="sim-composed">
        <span className="sim-caption">{t('typing.composed')}</span>{' '}
        <output htmlFor={field.id}>{compose(method, raw)}</output>
      </p>
      {wanted !== undefined && (
        <p className="sim-text">
          {t(wanted === 'delete' ? 'typing.delete-next' : 'typing.next', {
            key: wanted === ' ' ? t('typing.space') : wanted,
          })}
        </p>
      )}
      <PracticeKeys
        fieldId={field.id}
        hasDigits={method === 'vni' || /\d/.test(right)}
        wanted={wanted}
      />
    </>
  )
}
