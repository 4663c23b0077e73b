import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { i18n } from 'i18next'
import { createI18n, type Texts } from './i18n.tsx'
import type { Language } from './language.ts'

/** Every catalogue `content/texts/<language>/<namespace>.json`, one i18n instance per language. */
export function loadTexts(directory: string): Record<Language, i18n> {
  return { vi: load(directory, 'vi'), en: load(directory, 'en') }
}

function load(directory: string, language: Language): i18n {
  const folder = path.join(directory, language)
  const texts: Texts = {}
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.json')) continue
    texts[path.basename(file, '.json')] = JSON.parse(
      readFileSync(path.join(folder, file), 'utf8'),
    ) as object
  }
  return createI18n(language, texts)
}
