import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { CountsTable } from '../closing/counts-table.tsx'
import type { ShownClass } from './shown-class.ts'

/** A class that is over: sign it, or look at what was signed. */
export function ClassAfter({ shown }: { shown: ShownClass }) {
  const { t } = useTranslation('classes')
  const { id, phase, counts, hamlet } = shown
  const isSigned = phase === 'signed'
  return (
    <>
      {!isSigned && (
        <Notice tone="warning">
          <p>{t('after.unsigned')}</p>
        </Notice>
      )}
      {counts && <CountsTable now={counts} />}
      <div className="class-doors">
        <ButtonLink to={`/can-bo/lop/${id}/tong-ket`} icon={isSigned ? 'document' : 'lock'}>
          {t(isSigned ? 'after.summary' : 'after.sign')}
        </ButtonLink>
        <ButtonLink to={`/can-bo/lop/${id}/diem-danh`} look="secondary" icon="check">
          {t(isSigned ? 'after.correct' : 'open.roll')}
        </ButtonLink>
        <ButtonLink to={`/can-bo/lop/${id}/hop-thu`} look="secondary" icon="message">
          {t('open.doors.hop-thu')}
        </ButtonLink>
        <ButtonLink to={`/can-bo/don-vi/${hamlet.id}/hoi-lai`} look="secondary" icon="call">
          {t('after.follow-up')}
        </ButtonLink>
      </div>
    </>
  )
}
