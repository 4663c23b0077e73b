import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import { ChangeForm } from './change-form.tsx'
import { changeKinds, fieldOf } from './hamlet-change.ts'
import { PastChanges } from './past-changes-list.tsx'
import type { ChangeAsked, ChangeDone, ShownChanges, UndoRefusal } from './shown-changes.ts'

type Props = {
  changes: ShownChanges
  /** The form that is open, where somebody may change anything here. */
  asked?: ChangeAsked | undefined
  done?: ChangeDone | undefined
  /** Why something was not taken back. */
  undoRefused?: UndoRefusal | undefined
}

/** Merging, splitting and closing the hamlets of a commune, and what was done before. */
export function ChangesPage({ changes, asked, done, undoRefused }: Props) {
  const { t } = useTranslation('changes')
  const { unit, commune, hamlets, waiting = [], past } = changes
  const { problem } = asked ?? {}
  const errors = problem
    ? [{ field: fieldOf(problem), message: t(`problems.${problem}`) }]
    : []
  return (
    <div className="column">
      <ErrorSummary errors={errors} />
      <Way steps={[{ to: `/can-bo/don-vi/${unit.id}`, name: unit.name }]} />
      <h1>{t('title', { unit: unit.name })}</h1>
      {done && (
        <Notice tone="good">
          <p role="status">{t(`done.${done}`)}</p>
        </Notice>
      )}
      <Remarks waiting={waiting} undoRefused={undoRefused} />
      {commune && (
        <p className="lone-link">
          <LocalLink to={`/can-bo/don-vi/${commune.id}/thay-doi`}>
            {t('at-commune', { commune: commune.name })}
          </LocalLink>
        </p>
      )}
      {hamlets && asked && <Choice asked={asked} unitId={unit.id} />}
      {hamlets && asked && (
        <ChangeForm asked={asked} hamlets={hamlets} today={changes.today} />
      )}
      <PastChanges past={past} mayUndo={hamlets !== undefined} />
    </div>
  )
}

type RemarksProps = {
  waiting: NonNullable<ShownChanges['waiting']>
  undoRefused: UndoRefusal | undefined
}

function Remarks({ waiting, undoRefused }: RemarksProps) {
  const { t } = useTranslation('changes')
  return (
    <>
      {undoRefused && (
        <Notice tone="warning">
          <p role="alert">{t(`undo.refused.${undoRefused}`)}</p>
        </Notice>
      )}
      {waiting.map(({ id, name, count }) => (
        <Notice key={id}>
          <p>{t('waiting', { name, count })}</p>
        </Notice>
      ))}
    </>
  )
}

/** One form at a time, by a link. */
function Choice({ asked, unitId }: { asked: ChangeAsked; unitId: string }) {
  const { t } = useTranslation('changes')
  return (
    <nav aria-label={t('choose')} className="change-choice">
      <ul>
        {changeKinds.map((kind) => (
          <li key={kind}>
            <LocalLink
              to={`/can-bo/don-vi/${unitId}/thay-doi?viec=${kind}`}
              aria-current={kind === asked.kind ? 'true' : undefined}
            >
              {t(`kinds.${kind}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
