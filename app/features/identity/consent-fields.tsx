import { useTranslation } from 'react-i18next'
import { CheckField } from '#app/ui/check-field.tsx'
import { Listen } from '#app/ui/listen.tsx'
import { registrationPurposes, wordingVersion, type Purpose } from './consent.ts'

type Props = {
  asked?: readonly Purpose[]
  /** Only what this person has ticked: a fresh form has none. */
  ticked?: readonly string[] | undefined
  error?: string | undefined
}

/** Each purpose for itself, in plain words, with what happens without it. */
export function ConsentFields({ asked = registrationPurposes, ticked = [], error }: Props) {
  const { t } = useTranslation('account')
  return (
    <fieldset className="field consents">
      <legend>{t('consents.title')}</legend>
      <p className="field-hint">{t('consents.hint')}</p>
      <input type="hidden" name="wordingVersion" value={wordingVersion} />
      {asked.map((purpose, index) => (
        <div key={purpose}>
          <div id={`asked-${purpose}`}>
            <CheckField
              name="purposes"
              id={`purposes-${purpose}`}
              value={purpose}
              label={t(`consents.${purpose}.label`)}
              hint={t(`consents.${purpose}.why`)}
              error={index === 0 ? error : undefined}
              isChecked={ticked.includes(purpose)}
            />
          </div>
          <Listen to={`asked-${purpose}`} />
        </div>
      ))}
    </fieldset>
  )
}
