import { useTranslation } from 'react-i18next'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import { ClassCards } from './class-cards.tsx'
import { PlanFields, type PlanChoices } from './plan-fields.tsx'
import { fieldOf, type PlanAsked, type PlanProblem } from './plan-form.ts'
import type { ListedClass } from './shown-class.ts'

export type UnitClassesProps = {
  unit: { id: string; name: string }
  classes: readonly ListedClass[]
  /** Undefined for whoever does not teach here. */
  plan: { asked: PlanAsked; choices: PlanChoices } | undefined
  problem?: PlanProblem | undefined
}

/** The classes of a hamlet, the open ones first; of a higher unit those of all below it. */
export function UnitClassesPage({ unit, classes, plan, problem }: UnitClassesProps) {
  const { t } = useTranslation('classes')
  const of = (...phases: ListedClass['phase'][]) =>
    classes.filter(({ phase }) => phases.includes(phase))
  const parts = [
    { id: 'open', classes: of('open') },
    { id: 'unsigned', classes: of('unsigned') },
    // The next one first.
    { id: 'planned', classes: of('planned').reverse() },
    { id: 'signed', classes: of('signed') },
    { id: 'cancelled', classes: of('cancelled') },
  ] as const
  const errors = problem
    ? [{ field: fieldOf(problem), message: t(`plan.problems.${problem}`) }]
    : []
  return (
    <div className="column">
      <ErrorSummary errors={errors} />
      <Way steps={[{ to: `/can-bo/don-vi/${unit.id}`, name: unit.name }]} />
      <h1>{t('list.title', { unit: unit.name })}</h1>
      {classes.length === 0 && (
        <Notice>
          <p>{t(plan ? 'list.none-yet' : 'list.none')}</p>
        </Notice>
      )}
      {parts.map(
        (part) =>
          part.classes.length > 0 && (
            <section key={part.id} aria-labelledby={`part-${part.id}`}>
              <h2 id={`part-${part.id}`}>{t(`list.parts.${part.id}`)}</h2>
              <ClassCards classes={part.classes} mayOpen={plan !== undefined} />
            </section>
          ),
      )}
      {plan && (
        <Card labelledBy="plan-title">
          <h2 id="plan-title">{t('plan.title')}</h2>
          <p>
            <LocalLink to={`/can-bo/don-vi/${unit.id}/toi-nay`}>
              {t('plan.tonight')}
            </LocalLink>
          </p>
          <PlanFields {...plan} problem={problem} intent="plan" />
        </Card>
      )}
    </div>
  )
}
