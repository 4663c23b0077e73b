import { useTranslation } from 'react-i18next'
import { Way } from '#app/ui/way.tsx'
import { residentsPath } from './resident-path.ts'

type Props = { unitId: string; name: string; isBelow?: boolean }

export function ResidentsWay({ unitId, name, isBelow = false }: Props) {
  const { t } = useTranslation('residents')
  return (
    <Way
      steps={[
        { to: `/can-bo/don-vi/${unitId}`, name },
        ...(isBelow ? [{ to: residentsPath(unitId), name: t('list.link') }] : []),
      ]}
    />
  )
}
