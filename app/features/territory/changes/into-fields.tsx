import { useTranslation } from 'react-i18next'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import { fullNameOf, kinds, levelOf } from '../unit-kind.ts'
import type { ChangeAsked, TypedHamlet } from './shown-changes.ts'

const hamletKinds = kinds.filter((kind) => levelOf(kind) === 'hamlet')

type Props = { asked: ChangeAsked; error: string | undefined }

/** The hamlets to be: what they are called, and how many live there where that is known. */
export function IntoFields({ asked: { kind, into }, error }: Props) {
  const { t } = useTranslation('changes')
  return (
    <div className={fieldClass(error)} id="into" tabIndex={-1}>
      <FieldError name="into" error={error} />
      {into.map((hamlet, place) => (
        // Rows of a form keep their places.
        <IntoField
          key={place}
          place={place}
          hamlet={hamlet}
          legend={
            kind === 'merge' ? t('merge.into') : t('split.part', { place: place + 1 })
          }
        />
      ))}
    </div>
  )
}

type FieldProps = { hamlet: TypedHamlet; place: number; legend: string }

function IntoField({ hamlet, place, legend }: FieldProps) {
  const { t } = useTranslation('changes')
  const texts = ['name', 'households', 'adults'] as const
  return (
    <fieldset className="change-into">
      <legend>{legend}</legend>
      <div>
        <label htmlFor={`kind-${place}`}>{t('fields.kind')}</label>
        <select
          className="input"
          id={`kind-${place}`}
          name="into-kind"
          defaultValue={hamlet.kind}
        >
          {hamletKinds.map((each) => (
            <option key={each} value={each}>
              {fullNameOf({ kind: each, name: '' })}
            </option>
          ))}
        </select>
      </div>
      {texts.map((field) => (
        <div key={field}>
          <label htmlFor={`${field}-${place}`}>{t(`fields.${field}`)}</label>
          <input
            className="input"
            id={`${field}-${place}`}
            name={`into-${field}`}
            defaultValue={hamlet[field]}
            maxLength={field === 'name' ? 100 : 9}
            inputMode={field === 'name' ? undefined : 'numeric'}
            autoComplete="off"
          />
        </div>
      ))}
    </fieldset>
  )
}
