import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { languages, type Language } from '#app/platform/language.ts'
import { usedTexts } from '#tests/support/used-texts.ts'

/** A catalogue laid flat: `outcome.errors` with the forms a number asks for. */
type Catalogue = Map<string, { form: string; text: string }[]>

const folder = path.resolve('content/texts')
const pluralForm = /_(zero|one|two|few|many|other)$/

const namespaces = readdirSync(path.join(folder, 'vi')).map((file) =>
  path.basename(file, '.json'),
)
const catalogues = Object.fromEntries(
  languages.map((language) => [
    language,
    new Map(namespaces.map((n) => [n, read(language, n)])),
  ]),
)
const used = usedTexts('app')

function read(language: Language, namespace: string): Catalogue {
  const file = path.join(folder, language, `${namespace}.json`)
  const catalogue: Catalogue = new Map()
  for (const [key, text] of flatten(JSON.parse(readFileSync(file, 'utf8')))) {
    const base = key.replace(pluralForm, '')
    const form = key.slice(base.length)
    catalogue.set(base, [...(catalogue.get(base) ?? []), { form, text }])
  }
  return catalogue
}

function flatten(texts: unknown, above = ''): [key: string, text: string][] {
  if (typeof texts === 'string') return [[above, texts]]
  if (typeof texts !== 'object' || texts === null) throw new Error(`${above} is no text`)
  return Object.entries(texts).flatMap(([key, inner]) =>
    flatten(inner, above === '' ? key : `${above}.${key}`),
  )
}

function catalogueOf(language: Language, namespace: string): Catalogue {
  return catalogues[language]?.get(namespace) ?? new Map<string, never>()
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map(([, name = '']) => name).sort()
}

test('both languages have the same catalogues', () => {
  expect(readdirSync(path.join(folder, 'en')).sort()).toEqual(
    readdirSync(path.join(folder, 'vi')).sort(),
  )
})

test.each(namespaces)('"%s" says the same things in both languages', (namespace) => {
  const [vi, en] = [catalogueOf('vi', namespace), catalogueOf('en', namespace)]

  expect([...en.keys()].sort()).toEqual([...vi.keys()].sort())
  for (const [key, inVi] of vi) {
    const mostOf = (texts: Catalogue, forms: string) =>
      placeholdersIn(texts.get(key)?.find(({ form }) => form === forms)?.text ?? '')
    const form = inVi.some((each) => each.form === '_other') ? '_other' : ''
    expect(mostOf(en, form), `what is put into ${namespace}:${key}`).toEqual(
      mostOf(vi, form),
    )
  }
})

test.each(languages)('every text in %s is there, and trimmed', (language) => {
  for (const namespace of namespaces) {
    for (const [key, forms] of catalogueOf(language, namespace)) {
      for (const { text } of forms) {
        expect(text.trim(), `${language}/${namespace}:${key}`).toBe(text)
        expect(text, `${language}/${namespace}:${key}`).not.toBe('')
      }
    }
  }
})

const formsNeeded: Record<Language, string[]> = { vi: ['_other'], en: ['_one', '_other'] }

test.each(languages)('what is counted in %s has words for every number', (language) => {
  for (const namespace of namespaces) {
    for (const [key, forms] of catalogueOf(language, namespace)) {
      const named = forms.map(({ form }) => form).filter((form) => form !== '')
      if (named.length === 0) continue
      expect(named, `${language}/${namespace}:${key}`).toEqual(
        expect.arrayContaining(formsNeeded[language]),
      )
    }
  }
})

test('every key asked for by its name is there, in both languages', () => {
  const missing = used.asked.flatMap(({ file, key, namespaces: own }) => {
    const [name = key, namespace] = key.split(':').reverse()
    const places = namespace === undefined ? own : [namespace]
    return languages
      .filter((each) => !places.some((n) => catalogueOf(each, n).has(name)))
      .map((language) => `${file}: ${key} in ${language}`)
  })

  expect(used.asked.length).toBeGreaterThan(100)
  expect(missing).toEqual([])
})

test('no text is kept that nothing asks for, as far as can be told', () => {
  const isUsed = (namespace: string, key: string) =>
    used.strings.has(key) ||
    used.strings.has(`${namespace}:${key}`) ||
    used.patterns.some((pattern) => pattern.test(key))
  const unused = namespaces.flatMap((namespace) =>
    [...catalogueOf('vi', namespace).keys()]
      .filter((key) => !isUsed(namespace, key))
      .map((key) => `${namespace}:${key}`),
  )

  expect(unused).toEqual([])
})
