import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { SwitchPerson } from './switch-person.tsx'

type Props = {
  children: ReactNode
  /** For pages that need the whole screen, such as practice: no menu, no footer. */
  isBare?: boolean
  /** Offers to switch to another person, without waiting for a script to find that out. */
  isSwitchShown?: boolean | undefined
}

/** What every page has around it. `children` go into `<main>` and bring their own `<h1>`. */
export function PageFrame({ children, isBare = false, isSwitchShown = false }: Props) {
  const { t } = useTranslation('common')
  return (
    <>
      <a className="skip-link" href="#content">
        {t('nav.skip')}
      </a>
      <SiteHeader isBare={isBare} />
      {!isBare && <SwitchPerson isShown={isSwitchShown} />}
      <p className="offline-notice" role="status" hidden data-offline-notice>
        <Icon name="offline" />
        <span>{t('offline')}</span>
      </p>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {!isBare && <SiteFooter />}
    </>
  )
}
