import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { iconOfApp, tabsInFront } from '../words/app-look.ts'
import { AskButton } from './ask-button.tsx'
import { useStage } from './stage-context.tsx'
import { screenIdOf, screenOf } from '../engine/world.ts'

/** The head of an app's screen: a browser's tabs and address, or the name of any other app. */
export function AppBar() {
  const { scenario, world, text } = useStage()
  const { app, address } = screenOf(scenario, screenIdOf(world))
  const kind = scenario.apps[app]?.kind ?? 'browser'
  if (kind !== 'browser') {
    return (
      <p className="sim-app-name">
        <Icon name={iconOfApp[kind]} />
        <span>{text(`apps.${app}`)}</span>
      </p>
    )
  }
  return (
    <div className="sim-browser-bar">
      <TabStrip />
      {address === undefined ? (
        <p className="sim-address">{text(`apps.${app}`)}</p>
      ) : (
        <Address address={address} />
      )}
    </div>
  )
}

/** Only what a browser knows of the address itself: a lock says nothing about whose site it is. */
function Address({ address }: { address: string }) {
  const { t } = useTranslation('sandbox')
  const isOpen = address.startsWith('http://')
  return (
    <p className="sim-address">
      <span className="unseen">{t('address-bar')} </span>
      <span className="sim-address-box">
        <Icon name={isOpen ? 'warning' : 'lock'} />
        {isOpen && <span className="sim-not-secure">{t('not-secure')}</span>}
        <bdi>{address}</bdi>
      </span>
    </p>
  )
}

function TabStrip() {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text } = useStage()
  const tabs = tabsInFront(scenario, world)
  if (tabs.length === 0) return null
  return (
    <nav className="sim-tabs" aria-label={t('tabs')}>
      {tabs.map((tab) => (
        <AskButton
          key={tab}
          action={{ do: 'open', app: tab }}
          className="sim-tab"
          isCurrent={tab === world.front}
        >
          {text(`apps.${tab}`)}
        </AskButton>
      ))}
    </nav>
  )
}
