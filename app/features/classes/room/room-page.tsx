import { useTranslation } from 'react-i18next'
import { stepCardPath } from '#app/features/lessons/lessons.ts'
import type { Carried, Stage, ScenarioTexts } from '#app/features/sandbox/sandbox.ts'
import { Player } from '#app/features/sandbox/sandbox-view.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RoomBrief } from './room-brief.tsx'
import { RoomOutcome } from './room-outcome.tsx'
import { RoomRecord } from './room-record.tsx'
import type { ShownRoom } from './shown-room.ts'
import { useNumberKeys } from './use-number-keys.tsx'

type Props = {
  room: ShownRoom
  played: { stage: Stage; texts: ScenarioTexts }
  carried: Carried
  shownAt: number
}

const nobody = new Map<string, string>()

/**
 * The imitation large on the wall: the room calls, the trainer taps. What is tapped here belongs
 * to nobody; what is kept of it is who was there.
 */
export function RoomPage({ room, played: { stage, texts }, carried, shownAt }: Props) {
  const { t } = useTranslation('tonight')
  useNumberKeys()
  return (
    <div className="room">
      {room.done !== undefined && (
        <Notice tone="good">
          <p role="status">{t('room.done', { count: room.done })}</p>
        </Notice>
      )}
      <div className="needs-script">
        <Player
          stage={{ ...stage, seed: carried.seed }}
          texts={texts}
          lesson={room.lesson}
          attemptId={carried.attemptId}
          trace={carried.trace}
          typed={nobody}
          shownAt={shownAt}
          kept="none"
          onFact={() => undefined}
          frame={{
            brief: <RoomBrief room={room} mode={stage.mode} />,
            outcome: (judgement) => (
              <RoomOutcome room={room} mode={stage.mode} judgement={judgement} />
            ),
          }}
        />
      </div>
      <noscript>
        <h1>{room.title}</h1>
        <p>{t('room.no-script')}</p>
        {room.lesson !== undefined && (
          <p>
            <LocalLink to={stepCardPath(room.lesson)}>{t('room.step-card')}</LocalLink>
          </p>
        )}
      </noscript>
      <RoomRecord room={room} />
    </div>
  )
}
