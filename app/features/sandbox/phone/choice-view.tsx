import type { ReactNode } from 'react'
import type { BlockOf } from '../scenario/block.ts'
import { FieldError, fieldErrorId, useFieldError } from './field-error.tsx'
import { PaperPicture } from './paper-picture.tsx'
import { SelectView } from './select-view.tsx'
import { useStage } from './stage-context.tsx'
import { screenIdOf } from '../engine/world.ts'

type Props = { choice: BlockOf<'choice'> }

export function ChoiceView({ choice }: Props) {
  return choice.look === 'select' ? (
    <SelectView choice={choice} />
  ) : (
    <RadioGroup choice={choice} />
  )
}

/** One of several: a list, a tray of photos, or the free hours of a calendar. */
function RadioGroup({ choice }: Props) {
  const { world, text, maybeText } = useStage()
  const error = useFieldError(choice)
  const key = `screens.${screenIdOf(world)}.${choice.id}`
  const help = maybeText(`${key}.help`)
  return (
    <fieldset
      className={error ? 'sim-field has-error' : 'sim-field'}
      aria-describedby={error ? fieldErrorId(choice) : undefined}
    >
      <legend className="sim-label">{text(key)}</legend>
      {help && <p className="sim-help">{help}</p>}
      <div className={`sim-options sim-options-${choice.look}`}>
        {choice.options.map((option) => (
          <Option key={option} choice={choice} option={option} textKey={key} />
        ))}
      </div>
      <FieldError block={choice} words={error} />
    </fieldset>
  )
}

function Option({ choice, option, textKey }: Props & { option: string; textKey: string }) {
  const { world, text, marked, isStill } = useStage()
  const isNext =
    marked?.do === 'fill' && marked.field === choice.id && marked.verdict === option
  const paper = choice.papers[option]
  return (
    <label className={isNext ? 'sim-option is-next' : 'sim-option'}>
      {!isStill && (
        <input
          type="radio"
          name={`o.${choice.id}`}
          value={option}
          defaultChecked={world.fields[choice.id] === option}
          data-next-action={isNext ? 'choose' : undefined}
        />
      )}
      {paper && <PaperPicture {...paper} />}
      <span>{text(`${textKey}.${option}`)}</span>
    </label>
  )
}

export function CheckView({ check }: { check: BlockOf<'check'> }) {
  const { world, text, marked, isStill } = useStage()
  const error = useFieldError(check)
  const isNext = marked?.do === 'fill' && marked.field === check.id
  const box: ReactNode = (
    <input
      type="checkbox"
      name={`o.${check.id}`}
      value="co"
      defaultChecked={world.fields[check.id] === 'ok'}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? fieldErrorId(check) : undefined}
      data-next-action={isNext ? 'choose' : undefined}
    />
  )
  return (
    <div className={error ? 'sim-field has-error' : 'sim-field'}>
      <label className={isNext ? 'sim-option is-next' : 'sim-option'}>
        {!isStill && box}
        <span>{text(`screens.${screenIdOf(world)}.${check.id}`)}</span>
      </label>
      <FieldError block={check} words={error} />
    </div>
  )
}
