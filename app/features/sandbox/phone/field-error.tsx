import { useTranslation } from 'react-i18next'
import type { BlockOf } from '../scenario/block.ts'
import { errorWords } from '../words/error-words.ts'
import { useStage } from './stage-context.tsx'

type Input = BlockOf<'field'> | BlockOf<'check'> | BlockOf<'choice'>
type Props = { block: Input; words: string | undefined }

export function fieldErrorId({ id }: Input): string {
  return `${id}-error`
}

export function FieldError({ block, words }: Props) {
  const { world } = useStage()
  if (words === undefined) return null
  return (
    <p
      className="sim-error"
      id={fieldErrorId(block)}
      // A value that was refused is gone from the field: that must not go unnoticed.
      role={world.fields[block.id] === 'real' ? 'alert' : undefined}
    >
      {words}
    </p>
  )
}

/** The words for what is wrong with a field: the scenario's own, else those of its kind. */
export function useFieldError(block: Input): string | undefined {
  const { t } = useTranslation('sandbox-errors')
  const setting = useStage()
  const verdict = setting.world.fields[block.id] ?? 'empty'
  const isWrong = setting.world.errors.includes(block.id) || verdict === 'real'
  if (!isWrong || setting.isStill) return undefined
  const words = errorWords(setting, block)
  return words.own ?? t(words.keys)
}
