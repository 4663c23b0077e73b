import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { HamletAhead } from './shown-desk.ts'

/** Where a trainer teaches: the class that is open is one tap away. */
export function HamletsPanel({ hamlets }: { hamlets: readonly HamletAhead[] }) {
  const { t } = useTranslation('desk')
  const language = useLanguage()
  if (hamlets.length === 0) return null
  return (
    <section aria-labelledby="hamlets">
      <h2 id="hamlets">{t('hamlets')}</h2>
      <ul className="plain-rows">
        {hamlets.map(({ id, name, ahead }) => (
          <li key={id}>
            <LocalLink className="row-title" to={`/can-bo/don-vi/${id}`}>
              {name}
            </LocalLink>
            {ahead && (
              <p className="soft">
                {t('when', {
                  when: writtenMoment(ahead.startsAt, language),
                  place: ahead.place,
                })}
              </p>
            )}
            {ahead && (
              <p className="actions">
                <ButtonLink
                  to={`/can-bo/lop/${ahead.id}`}
                  look={ahead.openedAt ? 'primary' : 'secondary'}
                  icon="next"
                >
                  {t(ahead.openedAt ? 'enter' : 'prepare')}
                </ButtonLink>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
