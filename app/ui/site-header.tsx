import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from './icon.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LocalLink } from './local-link.tsx'
import { usePlace } from './place.tsx'
import { Settings } from './settings.tsx'
import { WordMark } from './word-mark.tsx'

export function SiteHeader({ isBare = false }: { isBare?: boolean }) {
  const { t } = useTranslation('common')
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <WordMark />
        <div className="header-tools">
          <LanguageSwitch />
          <Settings />
        </div>
        {!isBare && (
          <nav className="site-nav" aria-label={t('nav.label')}>
            <NavLink to="/" icon="book" label={t('nav.lessons')} />
            <NavLink to="/toi" icon="check" label={t('nav.mine')} />
            <NavLink to="/tim" icon="search" label={t('nav.search')} />
          </nav>
        )}
      </div>
    </header>
  )
}

type NavLinkProps = { to: string; icon: IconName; label: string }

function NavLink({ to, icon, label }: NavLinkProps) {
  const isHere = usePlace().path.split('?')[0] === to
  return (
    <LocalLink to={to} className="nav-link" aria-current={isHere ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{label}</span>
    </LocalLink>
  )
}
