import { useTranslation } from 'react-i18next'
import { useStage } from './stage-context.tsx'
import { Unbroken } from './unbroken.tsx'
import { screenIdOf, screenOf } from '../engine/world.ts'

/** The messages the app of this screen has received, newest first. */
export function InboxView() {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text } = useStage()
  const { app } = screenOf(scenario, screenIdOf(world))
  const messages = world.inbox.filter((each) => scenario.messages[each]?.app === app)
  if (messages.length === 0) return <p className="sim-text">{t('inbox-empty')}</p>
  return (
    <ul className="sim-inbox">
      {messages.map((message) => (
        <li key={message} className="sim-message">
          <strong>{text(`messages.${message}.from`)}</strong>
          <span>
            <Unbroken text={text(`messages.${message}.text`)} />
          </span>
        </li>
      ))}
    </ul>
  )
}
