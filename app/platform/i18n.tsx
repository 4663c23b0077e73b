import i18next, { type i18n, type InitOptions } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './language.ts'

/** The texts of one language: namespace → keys, nested as the author likes. */
export type Texts = Record<string, object>

/** One instance per language, never switched: on the server it serves every request at once. */
export function createI18n(language: Language, texts: Texts): i18n {
  const instance = i18next.createInstance().use(initReactI18next)
  const options: InitOptions & { showSupportNotice: boolean } = {
    lng: language,
    fallbackLng: false,
    ns: Object.keys(texts),
    defaultNS: 'common',
    resources: { [language]: texts },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    initAsync: false,
    // A notice of the library's makers in the log, which its types do not know.
    showSupportNotice: false,
  }
  void instance.init(options)
  return instance
}
