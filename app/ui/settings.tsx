import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'
import { preferenceNames, preferenceValues, type PreferenceName } from './preferences.ts'

/** Letter size, colours and contrast. Works by the page script and is not seen without it. */
export function Settings() {
  const { t } = useTranslation('common')
  return (
    <details className="settings needs-script" data-settings>
      <summary className="header-link">
        <Icon name="text-size" />
        <span>{t('settings.title')}</span>
      </summary>
      <form className="settings-panel" autoComplete="off">
        {preferenceNames.map((name) => (
          <Setting key={name} name={name} />
        ))}
      </form>
    </details>
  )
}

function Setting({ name }: { name: PreferenceName }) {
  const { t } = useTranslation('common')
  return (
    <fieldset className="setting">
      <legend>{t(`settings.${name}.title`)}</legend>
      <div className="segments">
        {preferenceValues[name].map((value, index) => (
          <label key={value} className={`segment segment-${value}`}>
            <input type="radio" name={name} value={value} defaultChecked={index === 0} />
            <span>{t(`settings.${name}.${value}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
