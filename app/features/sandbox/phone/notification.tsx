import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { groupOf, iconOfApp } from '../words/app-look.ts'
import { AskButton } from './ask-button.tsx'
import type { Scenario } from '../scenario/scenario.ts'
import { useStage } from './stage-context.tsx'
import type { World } from '../engine/world.ts'

/** A new message shows at the top of whatever is in front, one tap from being read. */
export function Notification() {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text } = useStage()
  const notice = noticeOf(scenario, world)
  if (!notice) return null
  const { message, app } = notice
  return (
    <AskButton action={{ do: 'open', app }} className="sim-notification">
      <Icon name={iconOfApp[scenario.apps[app]?.kind ?? 'messages']} />
      <span>
        <strong>{t('new-message', { from: text(`messages.${message}.from`) })}</strong>{' '}
        {text(`messages.${message}.text`)}
      </span>
    </AskButton>
  )
}

/** The message to show and the app it is read in. A call takes the whole screen of a phone. */
export function noticeOf(scenario: Scenario, { notified, front }: World) {
  const app = notified === undefined ? undefined : scenario.messages[notified]?.app
  const isOnCall = scenario.apps[front]?.kind === 'calls'
  if (isOnCall || notified === undefined || app === undefined) return undefined
  return { message: notified, app: groupOf(scenario, app) }
}
