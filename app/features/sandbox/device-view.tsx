import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { AskButton } from './ask-button.tsx'
import type { App, Scenario } from './scenario.ts'
import { ScreenView } from './screen-view.tsx'
import { ImitationBanner } from './imitation-banner.tsx'
import { StageProvider, useStage } from './stage-context.tsx'
import { openApps, type World } from './world.ts'

const iconOf: Record<App['kind'], IconName> = {
  browser: 'globe',
  identity: 'identity',
  messages: 'message',
  calls: 'phone',
  files: 'folder',
  camera: 'camera',
  bank: 'identity',
  chat: 'message',
  settings: 'info',
  store: 'folder',
  keyboard: 'info',
}

/** The imitation: the bar that says so, the device in front, and the way to the other apps. */
export function DeviceView() {
  return (
    <div className="sim-devices">
      <FrontDevice />
      <OtherDevice />
    </div>
  )
}

function FrontDevice() {
  const { scenario, world } = useStage()
  const device = scenario.apps[world.front]?.device ?? 'phone'
  return (
    <div className={`sim-device sim-${device}`}>
      <ImitationBanner />
      <Notification />
      <ScreenView />
      <AppSwitcher />
    </div>
  )
}

/**
 * Where a phone and a computer are used together, a wide window shows both, as a desk does. The
 * one not in front is a picture: it is come to by the apps below, as on a narrow screen.
 */
function OtherDevice() {
  const view = useStage()
  const { scenario, world } = view
  const device = scenario.apps[world.front]?.device
  const other = openApps(scenario, world).find(
    (app) => scenario.apps[app]?.device !== device,
  )
  if (other === undefined) return null
  const still = { ...view, world: { ...world, front: other }, isStill: true }
  return (
    <div
      className={`sim-device sim-still sim-beside sim-${scenario.apps[other]?.device ?? 'phone'}`}
      aria-hidden
    >
      <ImitationBanner />
      <StageProvider view={still}>
        <ScreenView />
      </StageProvider>
    </div>
  )
}

/** A new message shows at the top of whatever is in front, one tap from being read. */
function Notification() {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text } = useStage()
  const notified = notificationIn(scenario, world)
  if (!notified) return null
  const { message, app } = notified
  return (
    <AskButton action={{ do: 'open', app }} className="sim-notification">
      <Icon name="message" />
      <span>
        <strong>{t('new-message', { from: text(`messages.${message}.from`) })}</strong>{' '}
        {text(`messages.${message}.text`)}
      </span>
    </AskButton>
  )
}

function AppSwitcher() {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text } = useStage()
  const apps = openApps(scenario, world)
  const notified = notificationIn(scenario, world)
  if (apps.length < 2) return null
  return (
    <nav className="sim-switcher" aria-label={t('apps')}>
      {apps.map((app) => (
        <AskButton
          key={app}
          action={{ do: 'open', app }}
          className="sim-switch"
          isCurrent={app === world.front}
          isMarkable={app !== notified?.app}
        >
          <Icon name={iconOf[scenario.apps[app]?.kind ?? 'browser']} />
          <span>{text(`apps.${app}`)}</span>
        </AskButton>
      ))}
    </nav>
  )
}

/** The message to show and the app it is read in. A call takes the whole screen of a phone. */
function notificationIn(scenario: Scenario, { notified, front }: World) {
  const app = notified === undefined ? undefined : scenario.messages[notified]?.app
  const isOnCall = scenario.apps[front]?.kind === 'calls'
  if (isOnCall || notified === undefined || app === undefined) return undefined
  return { message: notified, app }
}
