import { useTranslation } from 'react-i18next'
import { modes, type Mode } from '#app/features/sandbox/sandbox.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { roomPath, type ShownRoom } from './shown-room.ts'

/** What the room is doing, how to join, and in which mode. */
export function RoomBrief({ room, mode }: { room: ShownRoom; mode: Mode }) {
  const { t } = useTranslation(['tonight', 'sandbox'])
  return (
    <>
      <div className="room-head">
        {room.join && <JoinCorner {...room.join} />}
        <h1>{room.title}</h1>
      </div>
      <p className="room-call">{t('tonight:room.call')}</p>
      <nav className="room-modes" aria-label={t('sandbox:modes')}>
        {modes.map((each) => (
          <LocalLink
            key={each}
            to={roomPath(room.classId, each)}
            aria-current={each === mode ? 'page' : undefined}
          >
            {t(`sandbox:mode.${each}`)}
          </LocalLink>
        ))}
        <LocalLink to={`/can-bo/lop/${room.classId}`}>{t('tonight:room.back')}</LocalLink>
      </nav>
    </>
  )
}

function JoinCorner({ code, address, qr }: NonNullable<ShownRoom['join']>) {
  const { t } = useTranslation('tonight')
  return (
    <figure className="room-join">
      <svg viewBox={`0 0 ${String(qr.size)} ${String(qr.size)}`} aria-hidden="true">
        <rect className="qr-paper" width={qr.size} height={qr.size} />
        <path className="qr-ink" d={qr.path} />
      </svg>
      <figcaption>
        {t('room.join')} <strong translate="no">{code}</strong>
        <span translate="no">{address.replace(/^https?:\/\/|\/\d+$/g, '')}</span>
      </figcaption>
    </figure>
  )
}
