import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { StatedListName } from '../export/lists/stated-list.ts'
import type { ListAsked } from './list-asked.ts'

type Props = { of: StatedListName; list: ListAsked | undefined }

const things = { 'mau-so': 'place', 'chi-tieu': 'place', 'so-chinh-thuc': 'rate' } as const

/** What became of a list: how much it filled in, and which lines it did not. */
export function ListOutcome({ of, list }: Props) {
  const { t } = useTranslation('lists')
  if (!list) return null
  const { unread, filled: count, same = 0, refusal } = list
  if (refusal) {
    return <ErrorSummary errors={[{ field: 'lines', message: t(`refusals.${refusal}`) }]} />
  }
  const thing = things[of]
  return (
    <>
      <p role="status">
        {count === 0 ? t(`none.${thing}`) : t(`read.${thing}`, { count })}{' '}
        {same > 0 && t(`same.${thing}`, { count: same })}
      </p>
      {unread.length > 0 && (
        <Notice tone="warning" title={t('unread', { count: unread.length })}>
          <ul>
            {unread.map(({ line, text, flaw, now = [] }) => {
              const why = t(`flaws.${flaw}`, { now: now.join(', ') })
              return <li key={line}>{t('line', { line, text, why })}</li>
            })}
          </ul>
        </Notice>
      )}
    </>
  )
}
