import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Thing } from '../cells/indicator.ts'

/** The contents of the list of skills by id, in the language of the page. */
const ContentNames = createContext<ReadonlyMap<string, string>>(new Map())
export const ContentNamesProvider = ContentNames.Provider

/** What is counted, in words. */
export function useThingName(): (thing: Thing) => string {
  const { t } = useTranslation('coverage')
  const names = useContext(ContentNames)
  return (thing) => {
    const content = thing.startsWith('content:')
      ? thing.slice('content:'.length)
      : undefined
    if (content === undefined) return t(`things.${thing}`)
    return t('things.content', { name: names.get(content) ?? content })
  }
}
