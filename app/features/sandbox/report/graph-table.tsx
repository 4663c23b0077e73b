import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { Mode } from '../scenario/mode.ts'
import type { Drawing } from './drawing.ts'
import { walkPath } from './walk-path.ts'

type Props = { drawing: Drawing; slug: string; mode: Mode }

/** The drawing in words. */
export function GraphTable({ drawing: { nodes, edges }, slug, mode }: Props) {
  const { t } = useTranslation('authoring')
  const nameOf = new Map(
    nodes.map(({ id, title, kind }) => [id, named(title, t(`kinds.${kind}`), kind)]),
  )
  return (
    <div className="wide-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('screen')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('states')}</th>
            <th scope="col">{t('leads-to')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ id, title, screen, kind, count, trace }) => (
            <tr key={id}>
              <th scope="row">
                <LocalLink to={walkPath(slug, mode, trace)}>{title}</LocalLink>
                <br />
                <code>{screen}</code>
              </th>
              <td>{t(`kinds.${kind}`)}</td>
              <td className="number">{count}</td>
              <td>
                {edges
                  .filter(({ from }) => from === id)
                  .map(({ to }) => nameOf.get(to))
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function named(title: string, word: string, kind: string): string {
  return kind === 'plain' ? title : `${title} (${word})`
}
