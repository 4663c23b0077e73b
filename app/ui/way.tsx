import { useTranslation } from 'react-i18next'
import { LocalLink } from './local-link.tsx'

type Props = { steps: readonly { to: string; name: string }[] }

/** Where a page of staff stands, from above: its last step is the way back. */
export function Way({ steps }: Props) {
  const { t } = useTranslation('common')
  return (
    <nav aria-label={t('way')} className="unprinted">
      <ul className="unit-way">
        {steps.map(({ to, name }) => (
          <li key={to}>
            <LocalLink to={to}>{name}</LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
