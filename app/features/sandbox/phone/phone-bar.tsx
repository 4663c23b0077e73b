import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { appsInBar, groupOf, iconOfApp } from '../words/app-look.ts'
import { AskButton } from './ask-button.tsx'
import { noticeOf } from './notification.tsx'
import { useStage } from './stage-context.tsx'
import { screenIdOf, screenOf } from '../engine/world.ts'

/** The bar at the foot of the device: back, where there is a way back, and the other apps. */
export function PhoneBar() {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text } = useStage()
  const apps = appsInBar(scenario, world)
  const notice = noticeOf(scenario, world)
  const hasBack = screenOf(scenario, screenIdOf(world)).back !== undefined
  if (!hasBack && apps.length < 2) return null
  return (
    <nav className="sim-bar" aria-label={t('apps')}>
      {hasBack && (
        <AskButton action={{ do: 'back' }} className="sim-switch sim-back">
          <Icon name="back" />
          <span>{t('back')}</span>
        </AskButton>
      )}
      {apps.length > 1 &&
        apps.map((app) => (
          <AskButton
            key={app}
            action={{ do: 'open', app }}
            className="sim-switch"
            isCurrent={app === groupOf(scenario, world.front)}
            isMarkable={app !== notice?.app}
          >
            <Icon name={iconOfApp[scenario.apps[app]?.kind ?? 'browser']} />
            <span>{text(`apps.${app}`)}</span>
          </AskButton>
        ))}
    </nav>
  )
}
