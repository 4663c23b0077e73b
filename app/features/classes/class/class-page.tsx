import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { ClassAfter } from './class-after.tsx'
import { ClassBefore } from './class-before.tsx'
import { ClassCancelled } from './class-cancelled.tsx'
import { ClassNotes, type NoteAsked } from './class-notes.tsx'
import { ClassOpen } from './class-open.tsx'
import { ClassWay } from './class-way.tsx'
import type { PlanChoices } from './plan-fields.tsx'
import { fieldOf, type PlanAsked, type PlanProblem } from './plan-form.ts'
import type { ShownClass } from './shown-class.ts'

export const classWords = [
  ...['planned', 'changed', 'opened', 'cancelled', 'restored', 'noted', 'signed'],
] as const

export type ClassPageProps = {
  shown: ShownClass
  /** How it is joined, while it is open. */
  joining: { url: string; qr: { size: number; path: string } } | undefined
  plan: { asked: PlanAsked; choices: PlanChoices }
  problem?: PlanProblem | undefined
  note?: NoteAsked | undefined
  done?: string | undefined
}

/** One evening of a hamlet: what there is to do with it now comes first. */
export function ClassPage(props: ClassPageProps) {
  const { t } = useTranslation('classes')
  const { shown, problem, note, done } = props
  const errors = [
    ...(problem
      ? [{ field: fieldOf(problem), message: t(`plan.problems.${problem}`) }]
      : []),
    ...(note ? [{ field: 'text', message: t(`notes.problems.${note.problem}`) }] : []),
  ]
  return (
    <div className="column">
      <ErrorSummary errors={errors} />
      <ClassWay hamlet={shown.hamlet} />
      <ClassHead {...shown} />
      {done && (
        <Notice tone="good">
          <p role="status">{t(`done.${done}`)}</p>
        </Notice>
      )}
      <ByPhase {...props} />
      {shown.openedAt !== null && <ClassNotes notes={shown.notes} asked={note} />}
    </div>
  )
}

function ByPhase({ shown, joining, plan, problem }: ClassPageProps) {
  switch (shown.phase) {
    case 'planned':
      return <ClassBefore shown={shown} plan={plan} problem={problem} />
    case 'cancelled':
      return <ClassCancelled />
    case 'open':
      return joining ? <ClassOpen shown={shown} joining={joining} /> : null
    case 'unsigned':
    case 'signed':
      return <ClassAfter shown={shown} />
  }
}

function ClassHead({ title, startsAt, minutes, place, team }: ShownClass) {
  const { t } = useTranslation('classes')
  const language = useLanguage()
  return (
    <>
      <h1>{title}</h1>
      <p className="class-when">
        <time dateTime={startsAt}>{writtenMoment(startsAt, language)}</time>
        {` · ${t('plan.minutes-long', { count: minutes })} · ${place}`}
        {team !== undefined && ` · ${t('head.team', { decision: team })}`}
      </p>
    </>
  )
}
