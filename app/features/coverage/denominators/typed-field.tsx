import type { InputHTMLAttributes } from 'react'
import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
  type Remarks,
} from '#app/ui/field-parts.tsx'

type Props = Remarks &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'maxLength'> & {
    name: string
    label: string
    value: string
  }

/** A labelled line to type in, with what is wrong beside it. */
export function TypedField({ name, label, hint, error, value, ...rest }: Props) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>{label}</label>
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <input
        className="input"
        id={name}
        name={name}
        defaultValue={value}
        autoComplete="off"
        {...remarkAttributes(name, { hint, error })}
        {...rest}
      />
    </div>
  )
}
