import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'

type Props = {
  hamlet: { id: string; name: string }
  /** For pages below the one of the class. */
  classId?: string
}

/** Where a page of a class stands: the hamlet, its classes, the class. */
export function ClassWay({ hamlet, classId }: Props) {
  const { t } = useTranslation('classes')
  return (
    <nav aria-label={t('way.label')} className="unprinted">
      <ul className="unit-way">
        <li>
          <LocalLink to={`/can-bo/don-vi/${hamlet.id}`}>{hamlet.name}</LocalLink>
        </li>
        <li>
          <LocalLink to={`/can-bo/don-vi/${hamlet.id}/lop`}>{t('way.classes')}</LocalLink>
        </li>
        {classId !== undefined && (
          <li>
            <LocalLink to={`/can-bo/lop/${classId}`}>{t('way.class')}</LocalLink>
          </li>
        )}
      </ul>
    </nav>
  )
}
