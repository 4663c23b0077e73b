import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Way } from '#app/ui/way.tsx'
import { EndedNotice } from './ended-notice.tsx'
import type { Ended } from './ended.ts'

type Named = { id: string; name: string }

export type ShownEndedUnit = {
  unit: Named & { level: string }
  above: Named[]
  ended: Ended
}

const always = ['so-lieu', 'mau-so', 'chi-tieu', 'so-chinh-thuc', 'kiem-tra-lai'] as const
const keepsReports = (level: string) => level === 'commune' || level === 'province'

/** A unit that is no more: what it became, and what was kept of it. */
export function EndedUnitPage({
  unit,
  above,
  ended,
  isRefused,
}: ShownEndedUnit & { isRefused: boolean }) {
  const { t } = useTranslation('ended')
  const pages = [...always, ...(keepsReports(unit.level) ? (['bao-cao'] as const) : [])]
  return (
    <div className="column">
      <Way steps={above.map(({ id, name }) => ({ to: `/can-bo/don-vi/${id}`, name }))} />
      <h1>{unit.name}</h1>
      <EndedNotice ended={ended} isRefused={isRefused} />
      <section aria-labelledby="kept">
        <h2 id="kept">{t('kept')}</h2>
        <ul className="plain-rows">
          {pages.map((page) => (
            <li key={page}>
              <LocalLink to={`/can-bo/don-vi/${unit.id}/${page}`}>
                {t(`pages.${page}`)}
              </LocalLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
