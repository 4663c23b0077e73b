import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'

type Props = {
  id: string
  title: string
  /** Keys of texts; as many are shown as the rows have cells. */
  heads: readonly `rows.${string}`[]
  rows: readonly { key: string; cells: readonly string[] }[]
}

const numbers: ReadonlySet<string> = new Set(
  ['present', 'unnamed', 'visits', 'count'].map((head) => `rows.${head}`),
)
const classOf = (head = '') =>
  numbers.has(head) ? 'number' : head === 'rows.hamlet' ? 'hamlet' : undefined

/** Plain rows: what happened when and where. */
export function RowsTable({ id, title, heads, rows }: Props) {
  const { t } = useTranslation('opened')
  const width = rows[0]?.cells.length ?? heads.length
  return (
    <>
      <h3 id={`rows-${id}`}>{title}</h3>
      {rows.length === 0 ? (
        <p>{t('rows.none')}</p>
      ) : (
        <ScrollRegion labelledBy={`rows-${id}`}>
          <table className={width > 3 ? 'plain-deeds deed-rows' : 'plain-deeds'}>
            <thead>
              <tr>
                {heads.slice(0, width).map((head) => (
                  <th key={head} scope="col" className={classOf(head)}>
                    {t(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((cell, place) => (
                    <td key={heads[place]} className={classOf(heads[place])}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  )
}
