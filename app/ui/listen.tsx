import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'
import { useLanguage } from './place.tsx'

/** Reads the text with this id aloud; hidden until a script has found a voice that can. */
export function Listen({ to }: { to: string }) {
  const { t } = useTranslation('common')
  return (
    <button
      type="button"
      className="button button-quiet"
      hidden
      data-listen={to}
      lang={useLanguage()}
    >
      <Icon name="speaker" />
      <span>{t('listen')}</span>
    </button>
  )
}
