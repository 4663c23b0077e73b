import { createContext, useContext } from 'react'

/** What the server knows of the page being made and must not pass through loader data. */
export type PageContext = {
  nonce: string
  /** Names this request in the log; shown on the page when something broke. */
  requestId: string
}

const Context = createContext<PageContext | undefined>(undefined)

export const PageContextProvider = Context.Provider

/** Undefined in the browser: the nonce is spent and the reference was for that answer. */
export function usePageContext(): PageContext | undefined {
  return useContext(Context)
}
