import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { outcomeKey, type ShownAttempt } from './shown-attempt.ts'
import { writtenMoment } from '#app/platform/written-time.ts'

type Props = {
  attempts: readonly (Pick<ShownAttempt, 'id' | 'mode' | 'outcome' | 'finishedAt'> & {
    title: string
  })[]
}

/** The attempts of late, each with the way to watch it again. */
export function AttemptsList({ attempts }: Props) {
  const { t } = useTranslation('replay')
  const language = useLanguage()
  if (attempts.length === 0) return null
  return (
    <section aria-labelledby="luot">
      <h2 id="luot">{t('recent')}</h2>
      <ul className="attempts">
        {attempts.map(({ id, title, mode, finishedAt, ...attempt }) => (
          <li key={id}>
            <LocalLink to={`/toi/luot/${id}`}>
              {title}, {writtenMoment(finishedAt, language)}
            </LocalLink>
            <span className="soft">
              {t(`sandbox:mode.${mode}`)}: {t(outcomeKey({ ...attempt, mode }))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
