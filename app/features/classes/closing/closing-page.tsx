import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { MarksList } from '../attendance/marks-history.tsx'
import { ClassWay } from '../class/class-way.tsx'
import { CountsTable } from './counts-table.tsx'
import type { ShownClosing } from './shown-closing.ts'
import { SignForm } from './sign-form.tsx'

type HardPlace = { title: string; learners: number }

export type ClosingPageProps = {
  closing: ShownClosing & { title: string }
  hamlet: { id: string; name: string }
  /** What was hard, in words, the hardest first. */
  hard: readonly HardPlace[]
  /** A list of those who were there is wanted too. */
  isWithNames: boolean
  isUnconfirmed?: boolean
  isJustSigned?: boolean
}

/** What the evening comes to: signed here, and printed on one sheet. */
export function ClosingPage(props: ClosingPageProps) {
  const { t } = useTranslation('classes')
  const { closing, hamlet, hard, isUnconfirmed = false, isJustSigned } = props
  const { id, phase, title, startsAt, place, now, signed } = closing
  const language = useLanguage()
  const errors = isUnconfirmed
    ? [{ field: 'confirmed', message: t('closing.not-confirmed') }]
    : []
  return (
    <div className="column closing">
      <ErrorSummary errors={errors} />
      <ClassWay hamlet={hamlet} classId={id} />
      <h1>{t('closing.title')}</h1>
      {isJustSigned && (
        <Notice tone="good">
          <p role="status">{t('done.signed')}</p>
        </Notice>
      )}
      <p className="class-when">
        <strong>{title}</strong>
        <br />
        {hamlet.name} · {place} · {writtenMoment(startsAt, language)}
      </p>
      {phase === 'planned' || phase === 'cancelled' ? (
        <Notice>
          <p>{t('closing.not-open')}</p>
        </Notice>
      ) : (
        <>
          <CountsTable now={now} signed={signed?.counts} />
          {hard.length > 0 && <HardPlaces hard={hard} />}
          {signed ? (
            <AfterSigning {...props} />
          ) : (
            <SignForm isUnconfirmed={isUnconfirmed} />
          )}
          <p className="lone-link unprinted">
            <LocalLink to={`/can-bo/lop/${id}/ghi-nhan`}>
              {t('closing.correct-deeds')}
            </LocalLink>
          </p>
        </>
      )}
    </div>
  )
}

function HardPlaces({ hard }: { hard: readonly HardPlace[] }) {
  const { t } = useTranslation('classes')
  return (
    <section aria-labelledby="hard-title">
      <h2 id="hard-title">{t('closing.hard')}</h2>
      <ul>
        {hard.map(({ title, learners }) => (
          <li key={title}>{t('closing.hard-for', { title, count: learners })}</li>
        ))}
      </ul>
    </section>
  )
}

function AfterSigning({ closing, isWithNames }: ClosingPageProps) {
  const { t } = useTranslation('classes')
  const language = useLanguage()
  const { id, signed, corrections, withdrawn, names } = closing
  if (!signed) return null
  return (
    <>
      <p>
        {t('closing.signed-by', {
          name: signed.by ?? t('marks.erased'),
          moment: writtenMoment(signed.at, language),
        })}
      </p>
      {corrections.length > 0 && (
        <section aria-labelledby="corrections-title">
          <h2 id="corrections-title">{t('closing.corrections')}</h2>
          <div className="unprinted">
            <MarksList marks={corrections} />
          </div>
          <p>{t('closing.corrections-count', { count: corrections.length })}</p>
        </section>
      )}
      {withdrawn > 0 && <p>{t('closing.withdrawn', { count: withdrawn })}</p>}
      {isWithNames && (
        <section aria-labelledby="names-title">
          <h2 id="names-title">{t('closing.names')}</h2>
          <ol className="closing-names">
            {names.map((name, place) => (
              // Two people of one name are two people.
              <li key={`${name} ${place}`}>{name}</li>
            ))}
          </ol>
        </section>
      )}
      <p className="closing-hand">{t('closing.hand')}</p>
      <div className="unprinted">
        <p className="needs-script">
          <Button type="button" look="secondary" icon="print" data-print="">
            {t('closing.print-do')}
          </Button>
        </p>
        {!isWithNames && <p>{t('closing.print')}</p>}
        <p className="lone-link">
          <LocalLink to={`/can-bo/lop/${id}/tong-ket${isWithNames ? '' : '?ten=1'}`}>
            {t(isWithNames ? 'closing.without-names' : 'closing.with-names')}
          </LocalLink>
        </p>
        <p className="lone-link">
          <LocalLink to={`/can-bo/lop/${id}/diem-danh`}>{t('closing.correct')}</LocalLink>
        </p>
      </div>
    </>
  )
}
