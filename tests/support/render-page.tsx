import { readdirSync, readFileSync } from 'node:fs'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import i18next from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import * as v from 'valibot'
import { pathIn, type Language } from '#app/platform/language.ts'
import { PlaceProvider } from '#app/ui/place.tsx'

/** The HTML of a page without a browser. A text that is missing in the language throws. */
export function renderPage(page: ReactNode, language: Language = 'vi', path = '/'): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={textsThatMustExist(language)}>
      <PlaceProvider language={language} path={path}>
        {page}
      </PlaceProvider>
    </I18nextProvider>,
  )
}

const textsSchema = v.record(v.string(), v.unknown())

function textsThatMustExist(language: Language) {
  const folder = new URL(`../../content/texts/${language}/`, import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const texts = Object.fromEntries(
    files.map((file) => [
      file.replace('.json', ''),
      v.parse(textsSchema, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
    ]),
  )
  const instance = i18next.createInstance().use(initReactI18next)
  void instance.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: texts },
    interpolation: { escapeValue: false },
    initAsync: false,
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`${pathIn(language, '/')} has no text ${namespace}:${key}`)
    },
  })
  return instance
}
