import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

/** What belongs to a field beside its label. Ids are made from the field's name. */
export type Remarks = { hint?: string | undefined; error?: string | undefined }

/** Ties a field to its remarks for those who hear the page. */
export function remarkAttributes(name: string, { hint, error }: Remarks) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean)
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error && { 'aria-invalid': true }),
  }
}

export function fieldClass(error: string | undefined): string {
  return error ? 'field field-wrong' : 'field'
}

export function FieldHint({ name, hint }: { name: string; hint: string | undefined }) {
  if (!hint) return null
  return (
    <p className="field-hint" id={`${name}-hint`}>
      {hint}
    </p>
  )
}

export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  const { t } = useTranslation('common')
  if (!error) return null
  return (
    <p className="field-error" id={`${name}-error`}>
      <Icon name="warning" />
      <span>
        <span className="unseen">{t('form.error-prefix')} </span>
        {error}
      </span>
    </p>
  )
}
