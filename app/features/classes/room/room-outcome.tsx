import { useTranslation } from 'react-i18next'
import type { Judgement, Mode } from '#app/features/sandbox/sandbox.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { recordFormId, roomPath, type ShownRoom } from './shown-room.ts'

type Props = { room: ShownRoom; mode: Mode; judgement: Judgement | undefined }

/** How far the room came, and what to do now: note who took part, or do it again. */
export function RoomOutcome({ room, mode, judgement }: Props) {
  const { t } = useTranslation('tonight')
  const isDone = judgement?.outcome === 'passed' || judgement?.outcome === 'finished'
  return (
    <div className="outcome-panel">
      <h2>{t(isDone ? 'room.outcome.done' : 'room.outcome.not-yet')}</h2>
      <p>{t(isDone ? 'room.outcome.clap' : 'room.outcome.again')}</p>
      <div className="outcome-ways">
        {isDone && room.isOpen && room.present.length > 0 && (
          <Button form={recordFormId}>
            {t('room.record.do', { count: room.present.length })}
          </Button>
        )}
        <ButtonLink to={roomPath(room.classId, mode)} look="secondary">
          {t('room.once-more')}
        </ButtonLink>
      </div>
    </div>
  )
}
