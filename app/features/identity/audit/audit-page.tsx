import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import type { Audit, AuditEntry } from './audit-entry.ts'

/** Who did what to whom or what, and when. */
export function AuditPage({ place, unitId, entries, older }: Audit) {
  const { t } = useTranslation('staff')
  return (
    <div className="column">
      <Way
        steps={[
          { to: '/can-bo', name: t('mine.link') },
          { to: `/can-bo/don-vi/${unitId}`, name: place },
        ]}
      />
      <h1>{t('audit.title')}</h1>
      <p>{t('audit.what')}</p>
      {entries.length === 0 && <p>{t('audit.none')}</p>}
      <ol className="plain-rows">
        {entries.map((entry) => (
          <li key={entry.id}>
            <AuditLine {...entry} />
          </li>
        ))}
      </ol>
      {older !== undefined && (
        <p>
          <LocalLink to={`/can-bo/nhat-ky?don-vi=${unitId}&truoc=${older}`}>
            {t('audit.older')}
          </LocalLink>
        </p>
      )}
    </div>
  )
}

function AuditLine({ at, actor, type, about, role, place }: AuditEntry) {
  const { t } = useTranslation('staff')
  const said = {
    about: about ?? t('audit.gone'),
    role: role ? t(`roles.${role}.name`) : '',
    place: place ?? t('audit.gone'),
  }
  return (
    <>
      <p className="row-title">{actor ?? t('audit.erased')}</p>
      <p>{t(`audit.types.${type}`, said)}</p>
      <p className="soft">
        <time dateTime={at}>{writtenMoment(at, useLanguage())}</time>
      </p>
    </>
  )
}
