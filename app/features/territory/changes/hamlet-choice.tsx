import { useTranslation } from 'react-i18next'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import type { ChangeAsked } from './shown-changes.ts'

type Props = {
  asked: ChangeAsked
  hamlets: readonly { id: string; name: string }[]
  error: string | undefined
}

/** Which hamlets it is about: several to be merged, one for anything else. */
export function HamletChoice({ asked: { kind, unitIds }, hamlets, error }: Props) {
  const { t } = useTranslation('changes')
  return (
    <fieldset
      className={fieldClass(error)}
      id="units"
      tabIndex={-1}
      aria-describedby={error && 'units-error'}
    >
      <legend>{t(`${kind}.which`)}</legend>
      <FieldError name="units" error={error} />
      <div className="change-hamlets">
        {hamlets.map(({ id, name }) => (
          <div className="choice" key={id}>
            <input
              type={kind === 'merge' ? 'checkbox' : 'radio'}
              name="unit"
              value={id}
              id={`unit-${id}`}
              defaultChecked={unitIds.includes(id)}
            />
            <label htmlFor={`unit-${id}`}>{name}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
