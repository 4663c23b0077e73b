import { useTranslation } from 'react-i18next'
import { Notice } from '#app/ui/notice.tsx'
import type { NumbersAsked } from './numbers-asked.ts'

/** What became of a list: how many places it filled in, and which lines it did not. */
export function ListOutcome({ asked: { list, counts } }: { asked: NumbersAsked }) {
  const { t } = useTranslation('denominators')
  if (!list || list.refusal) return null
  const { unread, same = 0 } = list
  const count = Object.keys(counts).length
  return (
    <>
      <p role="status">
        {count === 0 ? t('list.read-none') : t('list.read', { count })}{' '}
        {same > 0 && t('list.same', { count: same })}
      </p>
      {unread.length > 0 && (
        <Notice tone="warning" title={t('list.unread', { count: unread.length })}>
          <ul>
            {unread.map(({ line, text, flaw, now = [] }) => {
              const why = t(`list.flaws.${flaw}`, { now: now.join(', ') })
              return <li key={line}>{t('list.line', { line, text, why })}</li>
            })}
          </ul>
        </Notice>
      )}
    </>
  )
}
