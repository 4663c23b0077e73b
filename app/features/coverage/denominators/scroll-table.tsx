import type { ReactNode } from 'react'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'

type Props = {
  labelledBy: string
  heads: readonly string[]
  /** Rows. */
  children: ReactNode
}

/** A table that is wider than a phone scrolls by itself, its first column staying. */
export function ScrollTable({ labelledBy, heads, children }: Props) {
  return (
    <ScrollRegion className="number-table" labelledBy={labelledBy}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  )
}
