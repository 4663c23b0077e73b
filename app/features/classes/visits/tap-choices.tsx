import type { ReactNode } from 'react'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'

type Option = {
  value: string
  label: string
  /** What it asks besides; seen once it is chosen. */
  more?: ReactNode
}

type Props = {
  /** Of the radio buttons; the fieldset bears it as its id, so that errors can lead to it. */
  name: string
  legend: string
  options: readonly Option[]
  chosen?: string | undefined
  error?: string | undefined
  kind?: 'radio' | 'checkbox'
  isTicked?: (value: string) => boolean
}

/** One question, answered by one tap on something as wide as a thumb. */
export function TapChoices(props: Props) {
  const { name, legend, options, chosen, error, kind = 'radio' } = props
  const { isTicked = (value) => value === chosen } = props
  return (
    <fieldset className={fieldClass(error)} id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      <FieldError name={name} error={error} />
      <div className="taps">
        {options.map(({ value, label, more }) => (
          <div className={more ? 'tap tap-wide' : 'tap'} key={value}>
            <input
              type={kind}
              name={name}
              value={value}
              id={`${name}-${value}`}
              defaultChecked={isTicked(value)}
            />
            <label htmlFor={`${name}-${value}`}>{label}</label>
            {more && <div className="tap-more">{more}</div>}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
