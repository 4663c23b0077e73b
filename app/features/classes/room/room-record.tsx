import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { recordFormId, type ShownRoom } from './shown-room.ts'

/** Who of those present took part: all, unless the trainer says otherwise. */
export function RoomRecord({ room }: { room: ShownRoom }) {
  const { t } = useTranslation('tonight')
  const { classId, isOpen, present, refusal } = room
  const message = refusal && t(`room.record.refusals.${refusal}`)
  return (
    <section className="room-record" aria-labelledby="room-record">
      <h2 id="room-record">{t('room.record.title')}</h2>
      <ErrorSummary
        errors={message === undefined ? [] : [{ field: recordFormId, message }]}
        title={t('room.record.refused')}
      />
      {!isOpen || present.length === 0 ? (
        <>
          <p>{t(isOpen ? 'room.record.nobody' : 'room.record.not-open')}</p>
          <ButtonLink
            to={`/can-bo/lop/${classId}${isOpen ? '/diem-danh' : ''}`}
            look="secondary"
          >
            {t(isOpen ? 'room.record.attendance' : 'room.back')}
          </ButtonLink>
        </>
      ) : (
        <form method="post" id={recordFormId}>
          <input type="hidden" name="intent" value="record" />
          <details className="row-more" open={refusal !== undefined}>
            <summary>{t('room.record.but')}</summary>
            <div className="room-names">
              {present.map(({ learnerId, name }) => (
                <CheckField
                  key={learnerId}
                  id={`p-${learnerId}`}
                  name="learner"
                  value={learnerId}
                  label={name}
                  isChecked={refusal === undefined}
                />
              ))}
            </div>
          </details>
          <Button>{t('room.record.do', { count: present.length })}</Button>
        </form>
      )}
    </section>
  )
}
