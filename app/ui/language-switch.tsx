import { useTranslation } from 'react-i18next'
import { pathIn, type Language } from '#app/platform/language.ts'
import { Icon } from './icon.tsx'
import { usePlace } from './place.tsx'

const other: Record<Language, Language> = { vi: 'en', en: 'vi' }

/** The same page in the other language, named in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation('common')
  const { language, path } = usePlace()
  const target = other[language]
  return (
    <a className="header-link" href={pathIn(target, path)} lang={target} hrefLang={target}>
      <Icon name="language" />
      <span>{t('language-switch')}</span>
    </a>
  )
}
