import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Phase } from '../class/class-phase.ts'
import { ClassWay } from '../class/class-way.tsx'
import { AddPersonForm } from './add-person-form.tsx'
import { HeadcountField } from './headcount-field.tsx'
import type { ShownMark } from './mark.ts'
import { MarksHistory } from './marks-history.tsx'
import { ReasonField } from './reason-field.tsx'
import { RollList } from './roll-list.tsx'
import type { AddingProblem, PersonAsked } from './roll-form.ts'
import type { RollRow } from './roll.ts'

export const rollWords = ['saved', 'added'] as const

export type RollPageProps = {
  classId: string
  hamlet: { id: string; name: string }
  phase: Phase
  rows: readonly RollRow[]
  nameless: number
  headcount: number
  isByHouse: boolean
  /** Of this form, so that it is one asking however often it is sent. */
  formId: string
  history: readonly ShownMark[]
  done?: (typeof rollWords)[number] | undefined
  isReasonMissing?: boolean
  adding?: { asked: PersonAsked; problem: AddingProblem } | undefined
}

/** Who is there: forty names by thumb. */
export function RollPage(props: RollPageProps) {
  const { t } = useTranslation('classes')
  const { classId, hamlet, phase, done, adding, isReasonMissing, history } = props
  const errors = [
    ...(isReasonMissing ? [{ field: 'reason', message: t('roll.reason-missing') }] : []),
    ...(adding ? [{ field: 'name', message: t(`add.problems.${adding.problem}`) }] : []),
  ]
  const isOpen = phase !== 'planned' && phase !== 'cancelled'
  return (
    <div className="column">
      <ErrorSummary errors={errors} />
      <ClassWay hamlet={hamlet} classId={classId} />
      <h1>{t('roll.title')}</h1>
      {done && (
        <Notice tone="good">
          <p role="status">{t(`roll.done.${done}`)}</p>
        </Notice>
      )}
      {isOpen ? (
        <>
          <RollForm {...props} />
          {phase !== 'signed' && (
            <AddPersonForm
              {...(adding?.asked ?? { name: '', birthYear: '' })}
              problem={adding?.problem}
            />
          )}
          <MarksHistory marks={history} />
        </>
      ) : (
        <Notice>
          <p>{t('roll.not-open')}</p>
        </Notice>
      )}
    </div>
  )
}

function RollForm(props: RollPageProps) {
  const { t } = useTranslation('classes')
  const { classId, phase, rows, nameless, headcount, isByHouse, formId } = props
  const isSigned = phase === 'signed'
  return (
    <form method="post" className="roll" {...(!isSigned && { 'data-roll': classId })}>
      <input type="hidden" name="form" value={formId} />
      {/* What Enter presses: of the other buttons the first would mark everybody. */}
      <button className="unseen" tabIndex={-1} aria-hidden="true">
        {t('roll.save')}
      </button>
      <RollCount {...props} />
      {isSigned && <ReasonField isMissing={props.isReasonMissing ?? false} />}
      <div className="roll-ways unprinted">
        <Button look="secondary" name="all" value="1" data-roll-all="all">
          {t('roll.all')}
        </Button>
        <LocalLink
          className="button button-secondary"
          to={`/can-bo/lop/${classId}/diem-danh${isByHouse ? '' : '?xep=nha'}`}
        >
          {t(isByHouse ? 'roll.by-name' : 'roll.by-house')}
        </LocalLink>
      </div>
      {!isSigned && <RollSearch />}
      {rows.length === 0 && (
        <Notice>
          <p>{t('roll.nobody')}</p>
        </Notice>
      )}
      <RollList rows={rows} isByHouse={isByHouse} />
      {nameless > 0 && <p className="soft">{t('roll.nameless', { count: nameless })}</p>}
      <HeadcountField count={headcount} />
      <div className="roll-save">
        <Button icon="check">{t('roll.save')}</Button>
      </div>
    </form>
  )
}

function RollSearch() {
  const { t } = useTranslation('classes')
  return (
    <div className="field needs-script">
      <label htmlFor="roll-search">{t('roll.search')}</label>
      <input
        className="input"
        type="search"
        id="roll-search"
        data-roll-search
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  )
}

/** Stays in sight; the script keeps it true. */
function RollCount({ rows, nameless, headcount }: RollPageProps) {
  const { t } = useTranslation('classes')
  const present = rows.filter(({ isPresent }) => isPresent).length
  const others = nameless + headcount
  return (
    <div className="roll-count">
      <p>
        <strong>
          <span data-roll-present>{present}</span>/{rows.length}
        </strong>{' '}
        {t('roll.present')}
        <span data-roll-others={nameless} data-words={t('roll.and-others')}>
          {others > 0 && ` ${t('roll.and-others').replace('#', String(others))}`}
        </span>
      </p>
      <p
        role="status"
        hidden
        data-roll-status
        data-sent={t('roll.sent')}
        data-unsent={t('roll.unsent')}
        data-refused={t('roll.refused')}
      />
    </div>
  )
}
