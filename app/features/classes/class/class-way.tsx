import { useTranslation } from 'react-i18next'
import { Way } from '#app/ui/way.tsx'

type Props = {
  hamlet: { id: string; name: string }
  /** For pages below the one of the class. */
  classId?: string
}

/** Where a page of a class stands: the hamlet, its classes, the class. */
export function ClassWay({ hamlet, classId }: Props) {
  const { t } = useTranslation('classes')
  return (
    <Way
      steps={[
        { to: `/can-bo/don-vi/${hamlet.id}`, name: hamlet.name },
        { to: `/can-bo/don-vi/${hamlet.id}/lop`, name: t('way.classes') },
        ...(classId === undefined
          ? []
          : [{ to: `/can-bo/lop/${classId}`, name: t('way.class') }]),
      ]}
    />
  )
}
