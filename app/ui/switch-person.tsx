import { useTranslation } from 'react-i18next'
import { pathIn } from '#app/platform/language.ts'
import { Icon } from './icon.tsx'
import { useLanguage } from './place.tsx'

/**
 * Hands a device that many use to the next person. Pages that are kept for everybody carry it
 * hidden; `switch-person.client.ts` shows it where somebody is signed in on such a device.
 */
export function SwitchPerson({ isShown }: { isShown: boolean }) {
  const { t } = useTranslation('common')
  return (
    <form
      className="switch-person unprinted"
      aria-label={t('switch-person.do')}
      method="post"
      action={pathIn(useLanguage(), '/doi-nguoi')}
      hidden={!isShown}
      data-switch-person
      data-send-first
    >
      <span>{t('switch-person.who')}</span>
      <button>
        <Icon name="person" />
        <span>{t('switch-person.do')}</span>
      </button>
    </form>
  )
}
