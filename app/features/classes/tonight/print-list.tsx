import { useTranslation } from 'react-i18next'
import { pathPath, stepCardPath } from '#app/features/lessons/lessons.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { ShownEvening } from './shown-evening.ts'

/** What to bring, and what to print, each with its page. */
export function PrintList({ evening }: { evening: ShownEvening }) {
  const { t } = useTranslation('tonight')
  const { hamlet, chosen, kit, cardless, calls, path } = evening
  return (
    <section aria-labelledby="bring">
      <h2 id="bring">{t('bring.title')}</h2>
      <ul>
        {kit.bring.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3>{t('print.title')}</h3>
      <ul className="plain-rows">
        <li>
          <LocalLink to={stepCardPath(chosen.lesson)}>
            {t('print.steps', { count: Math.max(calls.length, 1) })}
          </LocalLink>
        </li>
        {cardless > 0 && (
          <li>
            <LocalLink to={`/can-bo/don-vi/${hamlet.id}/the`}>
              {t('print.cards', { count: cardless })}
            </LocalLink>
          </li>
        )}
        {path && (
          <li>
            <LocalLink to={pathPath(path.id)}>
              {t('print.path', { title: path.title })}
            </LocalLink>
          </li>
        )}
      </ul>
    </section>
  )
}
