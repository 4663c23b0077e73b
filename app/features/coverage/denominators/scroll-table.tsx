import type { ReactNode } from 'react'

type Props = {
  labelledBy: string
  heads: readonly string[]
  /** Rows. */
  children: ReactNode
}

/** A table that is wider than a phone scrolls by itself, its first column staying. */
export function ScrollTable({ labelledBy, heads, children }: Props) {
  return (
    <div
      className="table-scroll number-table"
      role="region"
      aria-labelledby={labelledBy}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by the keys
      tabIndex={0}
    >
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
    </div>
  )
}
