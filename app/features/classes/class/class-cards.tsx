import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { ListedClass } from './shown-class.ts'

type Props = { classes: readonly ListedClass[]; mayOpen: boolean }

export function ClassCards({ classes, mayOpen }: Props) {
  const { t } = useTranslation('classes')
  const language = useLanguage()
  return (
    <ul className="plain-rows">
      {classes.map(({ id, title, startsAt, hamlet, place, counts }) => (
        <li key={id}>
          {mayOpen ? (
            <LocalLink className="row-title" to={`/can-bo/lop/${id}`}>
              {title}
            </LocalLink>
          ) : (
            <p className="row-title">{title}</p>
          )}
          <p>
            <time dateTime={startsAt}>{writtenMoment(startsAt, language)}</time>
            {` · ${mayOpen ? place : hamlet.name}`}
          </p>
          {counts && (
            <p className="soft">
              {t('list.counts', {
                present: counts.present,
                headcount: counts.headcount,
                passed: counts.passed,
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
