import { ImitationBanner } from './imitation-banner.tsx'
import { Notification } from './notification.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { ScreenView } from './screen-view.tsx'
import { StageProvider, useStage } from './stage-context.tsx'
import { StatusBar } from './status-bar.tsx'
import { openApps } from '../engine/world.ts'

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
      {device === 'phone' && <StatusBar />}
      <Notification />
      <ScreenView />
      <PhoneBar />
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
