import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { useLanguage } from '#app/ui/place.tsx'
import type { ShownMark } from './mark.ts'

/** Who said what when, the newest first. */
export function MarksHistory({ marks }: { marks: readonly ShownMark[] }) {
  const { t } = useTranslation('classes')
  if (marks.length === 0) return null
  return (
    <details className="row-more unprinted">
      <summary>{t('marks.title', { count: marks.length })}</summary>
      <MarksList marks={marks} />
    </details>
  )
}

export function MarksList({ marks }: { marks: readonly ShownMark[] }) {
  const { t } = useTranslation('classes')
  const language = useLanguage()
  return (
    <ol className="plain-rows">
      {marks.map(({ id, at, name, actor, isOwn, isPresent, reason }) => (
        <li key={id}>
          <p className="row-title">
            {name ?? t('marks.nameless')}:{' '}
            {t(isPresent ? 'marks.there' : 'marks.not-there')}
          </p>
          <p className="soft">
            {isOwn
              ? t('marks.by-self')
              : t('marks.by', { name: actor ?? t('marks.erased') })}
            {' · '}
            <time dateTime={at}>{writtenMoment(at, language)}</time>
            {reason && ` · ${t(`reasons.${reason}`)}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
