import { useTranslation } from 'react-i18next'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import { correctionReasons } from './mark.ts'

/** Why what was signed is put right. */
export function ReasonField({ isMissing }: { isMissing: boolean }) {
  const { t } = useTranslation('classes')
  const error = isMissing ? t('roll.reason-missing') : undefined
  return (
    <fieldset className={fieldClass(error)} id="reason">
      <legend>{t('roll.reason')}</legend>
      <p className="field-hint">{t('roll.reason-what')}</p>
      <FieldError name="reason" error={error} />
      {correctionReasons.map((reason) => (
        <div className="choice" key={reason}>
          <input type="radio" name="reason" value={reason} id={`reason-${reason}`} />
          <label htmlFor={`reason-${reason}`}>{t(`reasons.${reason}`)}</label>
        </div>
      ))}
    </fieldset>
  )
}
