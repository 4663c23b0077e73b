import { useTranslation } from 'react-i18next'
import { useStage } from './stage-context.tsx'

export function InboxView() {
  const { t } = useTranslation('sandbox')
  const { world, text } = useStage()
  if (world.inbox.length === 0) return <p className="sim-text">{t('inbox-empty')}</p>
  return (
    <ul className="sim-inbox">
      {world.inbox.map((message) => (
        <li key={message} className="sim-message">
          <strong>{text(`messages.${message}.from`)}</strong>
          <span>{text(`messages.${message}.text`)}</span>
        </li>
      ))}
    </ul>
  )
}
