import type { BlockOf } from './block.ts'
import { useFieldError } from './field-view.tsx'
import { useStage } from './stage-context.tsx'
import { screenIdOf } from './world.ts'

export function ChoiceView({ choice }: { choice: BlockOf<'choice'> }) {
  const { world, text, marked, isStill } = useStage()
  const error = useFieldError(choice)
  const key = `screens.${screenIdOf(world)}.${choice.id}`
  const chosen = world.fields[choice.id]
  const nextOption =
    marked?.do === 'fill' && marked.field === choice.id ? marked.verdict : undefined
  return (
    <fieldset
      className={error ? 'sim-field has-error' : 'sim-field'}
      aria-describedby={error ? `${choice.id}-error` : undefined}
    >
      <legend className="sim-label">{text(key)}</legend>
      {choice.options.map((option) => (
        <label
          key={option}
          className={option === nextOption ? 'sim-option is-next' : 'sim-option'}
        >
          {!isStill && (
            <input
              type="radio"
              name={`o.${choice.id}`}
              value={option}
              defaultChecked={chosen === option}
              data-next-action={option === nextOption ? 'choose' : undefined}
            />
          )}
          <span>{text(`${key}.${option}`)}</span>
        </label>
      ))}
      {error && (
        <p className="sim-error" id={`${choice.id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}

export function CheckView({ check }: { check: BlockOf<'check'> }) {
  const { world, text, marked, isStill } = useStage()
  const error = useFieldError(check)
  const key = `screens.${screenIdOf(world)}.${check.id}`
  const isTicked = world.fields[check.id] === 'ok'
  const isNext = marked?.do === 'fill' && marked.field === check.id
  return (
    <div className={error ? 'sim-field has-error' : 'sim-field'}>
      <label className={isNext ? 'sim-option is-next' : 'sim-option'}>
        {!isStill && (
          <input
            type="checkbox"
            name={`o.${check.id}`}
            value="co"
            defaultChecked={isTicked}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${check.id}-error` : undefined}
            data-next-action={isNext ? 'choose' : undefined}
          />
        )}
        <span>{text(key)}</span>
      </label>
      {error && (
        <p className="sim-error" id={`${check.id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
