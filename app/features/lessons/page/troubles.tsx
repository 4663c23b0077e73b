import { Children, createContext, isValidElement, useContext, type ReactNode } from 'react'
import { troubleAnchor } from '../lessons.ts'

type Content = { children?: ReactNode }

const AnchorContext = createContext<string | undefined>(undefined)

/** What goes wrong, all of it open: whoever is stuck looks for words, not for what to press. */
export function Troubles({ children }: Content) {
  return (
    <ol className="troubles">
      {Children.toArray(children)
        .filter(isValidElement)
        .map((trouble, index) => {
          const anchor = troubleAnchor(index)
          return (
            <AnchorContext.Provider key={anchor} value={anchor}>
              {trouble}
            </AnchorContext.Provider>
          )
        })}
    </ol>
  )
}

export function Trouble({ ask, children }: Content & { ask: string }) {
  const anchor = useContext(AnchorContext)
  return (
    <li className="trouble" id={anchor}>
      <h3 className="trouble-ask">{ask}</h3>
      {children}
    </li>
  )
}
