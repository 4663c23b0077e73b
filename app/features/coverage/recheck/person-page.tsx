import { useTranslation } from 'react-i18next'
import { practicePath } from '#app/features/sandbox/sandbox.ts'
import { writtenMoment } from '#app/platform/written-time.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { recheckResults } from '../facts.ts'
import type { ToCheck } from './shown-recheck.ts'

type Props = {
  person: ToCheck
  /** What they are to do again, in words. */
  skill: string
  /** Where all of them are listed. */
  back: string
  isMissing: boolean
}

/** One of a sample: what to ask of them, and how it went. */
export function PersonPage({ person, skill, back, isMissing }: Props) {
  const { t } = useTranslation('recheck')
  const error = isMissing ? t('person.missing') : undefined
  const nobody = t(person.isErased ? 'person.erased-name' : 'people.nameless')
  const name = person.name ?? nobody
  return (
    <div className="column">
      <ErrorSummary
        errors={error === undefined ? [] : [{ field: 'result', message: error }]}
        title={t('person.refused')}
      />
      <Way steps={[{ to: back, name: t('person.back') }]} />
      <h1>{t('person.title', { name })}</h1>
      {person.isTaughtByReader && (
        <Notice>
          <p>{t('people.taught')}</p>
        </Notice>
      )}
      {person.isErased ? (
        <Notice>
          <p>{t('person.erased')}</p>
        </Notice>
      ) : (
        <>
          <TaskOf person={person} skill={skill} />
          <ResultForm person={person} error={error} />
        </>
      )}
    </div>
  )
}

function TaskOf({ person, skill }: Pick<Props, 'person' | 'skill'>) {
  const { t } = useTranslation('recheck')
  const language = useLanguage()
  const { task, passedAt } = person
  if (!task) return <p>{t('person.no-task')}</p>
  return (
    <>
      <p className="lead">{t('people.task', { skill })}</p>
      <p>{t('people.how')}</p>
      <p>
        <ButtonLink to={practicePath(task.scenario, 'exam')} look="secondary">
          {t('person.open')}
        </ButtonLink>
      </p>
      <p className="soft">{t('person.where')}</p>
      {passedAt !== undefined && (
        <Notice tone="good">
          <p>{t('person.passed', { moment: writtenMoment(passedAt, language) })}</p>
        </Notice>
      )}
    </>
  )
}

function ResultForm({ person, error }: { person: ToCheck; error: string | undefined }) {
  const { t } = useTranslation('recheck')
  const { result, passedAt } = person
  const proposed = result ?? (passedAt === undefined ? undefined : 'alone')
  return (
    <form method="post">
      <fieldset className={fieldClass(error)} id="result" tabIndex={-1}>
        <legend>{t('person.question')}</legend>
        <FieldError name="result" error={error} />
        {recheckResults.map((value) => (
          <div className="choice" key={value}>
            <input
              type="radio"
              name="result"
              value={value}
              id={`result-${value}`}
              defaultChecked={value === proposed}
            />
            <label htmlFor={`result-${value}`}>{t(`results.${value}`)}</label>
          </div>
        ))}
      </fieldset>
      <Button icon="check">{t('person.save')}</Button>
    </form>
  )
}
