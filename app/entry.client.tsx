import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createI18n, type Texts } from '#app/platform/i18n.tsx'
import { languageOf } from '#app/platform/language.ts'

const language = languageOf(window.location.pathname)
const texts = JSON.parse(document.getElementById('texts')?.textContent ?? '{}') as Texts

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={createI18n(language, texts)}>
        <RemixBrowser />
      </I18nextProvider>
    </StrictMode>,
  )
})
