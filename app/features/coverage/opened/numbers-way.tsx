import { useTranslation } from 'react-i18next'
import { Way } from '#app/ui/way.tsx'

/** Where the pages below the numbers of a unit stand. */
export function NumbersWay({ unit }: { unit: { id: string; name: string } }) {
  const { t } = useTranslation('opened')
  const to = `/can-bo/don-vi/${unit.id}`
  return (
    <Way
      steps={[
        { to, name: unit.name },
        { to: `${to}/so-lieu`, name: t('way.numbers') },
      ]}
    />
  )
}
