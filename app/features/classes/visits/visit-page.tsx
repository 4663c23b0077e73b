import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FieldError, fieldClass } from '#app/ui/field-parts.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { visitOutcomes, visitPlaces } from '#app/features/learning/learning.ts'
import { CoreDots, StandingText } from './core-dots.tsx'
import { WithdrawForm } from './houses-head.tsx'
import type { PastVisit, ToVisit } from './shown-houses.ts'
import { SkillTaps, type NamedSkill } from './skill-taps.tsx'
import { TapChoices } from './tap-choices.tsx'
import { housesPath } from './visit-address.ts'
import {
  nextTimes,
  type VisitOutcome,
  type VisitProblems,
  type VisitTyped,
} from './visit-form.ts'

type Props = {
  person: ToVisit
  /** What can be shown: the basic tasks first, then all others. */
  skills: { core: readonly NamedSkill[]; more: readonly NamedSkill[] }
  typed: VisitTyped
  once: string
  problems?: VisitProblems | undefined
}

/** The best that can come of a visit first. */
const outcomes: readonly VisitOutcome[] = [
  ...(['alone', 'with-help', 'shown'] as const),
  ...visitOutcomes.filter((each) => each === 'not-home' || each === 'refused'),
]

/** A visit in six taps at most: who, what, how it went, where, when again, save. */
export function VisitPage({ person, skills, typed, once, problems = {} }: Props) {
  const { t } = useTranslation('visits')
  const said = Object.entries(problems).map(([field, problem]) => ({
    field,
    message: t(`visit.problems.${problem}`),
  }))
  return (
    <div className="column">
      <Way steps={[{ to: housesPath(person.hamletId), name: t('visit.back') }]} />
      <ErrorSummary errors={said} title={t('visit.refused')} />
      <h1>{t('visit.title', { name: person.name })}</h1>
      <p className="visit-standing">
        <StandingText standing={person.standing} />
        <CoreDots standing={person.standing} />
      </p>
      <form method="post">
        <input type="hidden" name="once" value={once} />
        <VisitQuestions {...{ person, skills, typed, problems }} />
        <Button icon="check">{t('visit.save')}</Button>
      </form>
      <PastVisits person={person} skills={skills} />
    </div>
  )
}

type QuestionProps = Required<Pick<Props, 'person' | 'skills' | 'typed'>> & {
  problems: VisitProblems
}

function VisitQuestions({ person, skills, typed, problems }: QuestionProps) {
  const { t } = useTranslation('visits')
  const errorOf = (field: keyof VisitProblems) =>
    problems[field] && t(`visit.problems.${problems[field]}`)
  const { id, name, others } = person
  return (
    <>
      {others.length === 0 ? (
        <input type="hidden" name="who" value={id} />
      ) : (
        <TapChoices
          name="who"
          kind="checkbox"
          legend={t('visit.who')}
          error={errorOf('who')}
          options={[{ id, name }, ...others].map((each) => ({
            ...{ value: each.id, label: each.name },
          }))}
          isTicked={(value) => typed.who.includes(value)}
        />
      )}
      <SkillTaps {...skills} chosen={typed.skill} error={errorOf('skill')} />
      <TapChoices
        name="outcome"
        legend={t('visit.outcome')}
        chosen={typed.outcome}
        error={errorOf('outcome')}
        options={outcomes.map((value) => ({
          ...{ value, label: t(`visit.outcomes.${value}`) },
        }))}
      />
      <TapChoices
        name="where"
        legend={t('visit.where')}
        chosen={typed.where}
        error={errorOf('where')}
        options={visitPlaces.map((value) => ({
          ...{ value, label: t(`visit.places.${value}`) },
        }))}
      />
      <NextTime typed={typed} error={errorOf('next')} dayError={errorOf('day')} />
    </>
  )
}

type NextProps = {
  typed: VisitTyped
  error: string | undefined
  dayError: string | undefined
}

function NextTime({ typed, error, dayError }: NextProps) {
  const { t } = useTranslation('visits')
  return (
    <TapChoices
      name="next"
      legend={t('visit.next')}
      chosen={typed.next}
      error={error}
      options={nextTimes.map((value) => ({
        ...{ value, label: t(`visit.times.${value}`) },
        ...(value === 'day' && { more: <DayField day={typed.day} error={dayError} /> }),
      }))}
    />
  )
}

function DayField({ day, error }: { day: string; error: string | undefined }) {
  const { t } = useTranslation('visits')
  return (
    <div className={fieldClass(error)}>
      <label htmlFor="day">{t('visit.day')}</label>
      <FieldError name="day" error={error} />
      <input
        className="input"
        type="date"
        id="day"
        name="day"
        defaultValue={day}
        {...(error && { 'aria-invalid': true, 'aria-describedby': 'day-error' })}
      />
    </div>
  )
}

function PastVisits({ person, skills }: Pick<Props, 'person' | 'skills'>) {
  const { t } = useTranslation('visits')
  const { visits, hamletId } = person
  return (
    <section aria-labelledby="past" className="visit-past">
      <h2 id="past">{t('past.title')}</h2>
      {visits.length === 0 && <p>{t('past.none')}</p>}
      <ol className="plain-rows">
        {visits.map((visit) => (
          <li key={visit.id}>
            <PastLine visit={visit} skills={skills} />
            {visit.mayTakeBack && (
              <WithdrawForm
                visit={visit.id}
                hamletId={hamletId}
                label={t('past.mistake')}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function PastLine({ visit, skills }: { visit: PastVisit; skills: Props['skills'] }) {
  const { t } = useTranslation('visits')
  const language = useLanguage()
  const all = [...skills.core, ...skills.more]
  const skill = all.find(({ id }) => id === visit.skill)?.title
  const what = [skill, t(`visit.outcomes.${visit.outcome}`)].filter(Boolean)
  return (
    <>
      <p className="row-title">
        {t('past.line', {
          ...{ day: writtenDay(visit.at, language), where: t(`at-short.${visit.where}`) },
        })}
      </p>
      <p>{what.join(': ')}</p>
      {visit.nextOn && (
        <p className="soft">
          {t('past.again', { day: writtenDay(visit.nextOn, language) })}
        </p>
      )}
    </>
  )
}
