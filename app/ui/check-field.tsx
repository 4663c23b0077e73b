import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
  type Remarks,
} from './field-parts.tsx'

type Props = Remarks & {
  name: string
  label: string
  /** What is sent when it is ticked. */
  value?: string
  /** Its id, where several boxes share a name. */
  id?: string
  isChecked?: boolean
}

export function CheckField({
  name,
  label,
  hint,
  error,
  value = 'on',
  id = name,
  isChecked = false,
}: Props) {
  return (
    <div className={fieldClass(error)}>
      <FieldError name={id} error={error} />
      <div className="choice">
        <input
          type="checkbox"
          {...remarkAttributes(id, { hint, error })}
          id={id}
          name={name}
          value={value}
          defaultChecked={isChecked}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      <FieldHint name={id} hint={hint} />
    </div>
  )
}
