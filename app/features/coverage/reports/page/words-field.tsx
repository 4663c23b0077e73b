import { useTranslation } from 'react-i18next'
import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
} from '#app/ui/field-parts.tsx'
import { longestText, type DraftFlaw } from '../report-draft.ts'

type Props = {
  name: string
  label: string
  hint?: string | undefined
  value: string
  flaw?: DraftFlaw | undefined
  /** What somebody else wrote there meanwhile. */
  theirs?: string | undefined
  rows?: number
}

/** A field for words, and below it what somebody else wrote into it meanwhile. */
export function WordsField({ name, label, hint, value, flaw, theirs, rows = 3 }: Props) {
  const { t } = useTranslation('reports')
  const error = flaw && t(`flaws.${flaw}`)
  const attributes = {
    ...remarkAttributes(name, { hint, error }),
    ...{ className: 'input', id: name, name, defaultValue: value, maxLength: longestText },
  }
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>{label}</label>
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      {rows === 1 ? (
        <input {...attributes} type="text" autoComplete="off" />
      ) : (
        <textarea {...attributes} className="input input-lines" rows={rows} />
      )}
      {theirs !== undefined && (
        <div className="report-theirs">
          <p className="soft">{t('conflict.theirs')}</p>
          <blockquote>{theirs === '' ? t('conflict.empty') : theirs}</blockquote>
        </div>
      )}
    </div>
  )
}
