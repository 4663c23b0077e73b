import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
  type Remarks,
} from '#app/ui/field-parts.tsx'

type Props = Remarks & {
  name: string
  label: string
  value: string
  inputMode?: 'text' | 'numeric' | 'tel'
}

/** A line about somebody else: nothing the browser should fill in from its owner's. */
export function TextField({ name, label, value, inputMode = 'text', hint, error }: Props) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>{label}</label>
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <input
        {...remarkAttributes(name, { hint, error })}
        className="input"
        id={name}
        name={name}
        defaultValue={value}
        inputMode={inputMode}
        autoComplete="off"
        maxLength={200}
      />
    </div>
  )
}

type ChoicesProps = {
  name: string
  legend: string
  value: string
  choices: readonly { value: string; label: string }[]
}

/** One of a few, or none. */
export function Choices({ name, legend, value, choices }: ChoicesProps) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <div className="choice" key={choice.value}>
          <input
            type="radio"
            id={`${name}-${choice.value || 'none'}`}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === value}
          />
          <label htmlFor={`${name}-${choice.value || 'none'}`}>{choice.label}</label>
        </div>
      ))}
    </fieldset>
  )
}
