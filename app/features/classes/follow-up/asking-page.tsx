import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import { TapChoices } from '../visits/tap-choices.tsx'
import { askedWays, type AnswerProblem, type AnswerTyped } from './answer-form.ts'
import { AnswerQuestions } from './answer-questions.tsx'
import { followUpsPath } from './follow-up-address.ts'
import type { Asking } from './shown-follow-ups.ts'

type Props = {
  person: Asking
  /** What they are asked about, in words. */
  skill: string
  /** The one before was just saved. */
  isDone?: boolean
  typed?: (AnswerTyped & { way: string }) | undefined
  problem?: AnswerProblem | undefined
}

/** One question to one person, and then the next. */
export function AskingPage({ person, skill, isDone = false, typed, problem }: Props) {
  const { t } = useTranslation('after')
  const error = problem && t(`asking.problems.${problem}`)
  const field = problem === 'hurt-missing' ? 'hurt' : 'answer'
  const { name, hamletId, due } = person
  return (
    <div className="column">
      <Way steps={[{ to: followUpsPath(hamletId), name: t('asking.back') }]} />
      <ErrorSummary
        errors={error ? [{ field, message: error }] : []}
        title={t('asking.refused')}
      />
      {isDone && (
        <Notice tone="good">
          <p role="status">{t('ask.done')}</p>
        </Notice>
      )}
      <h1>{t('asking.title', { name })}</h1>
      {due === null ? (
        <>
          <p>{t('asking.nothing', { name })}</p>
          <ButtonLink to={followUpsPath(hamletId)}>{t('asking.back')}</ButtonLink>
        </>
      ) : (
        <>
          <p className="lead">{t('asking.about', { skill })}</p>
          <AskingForm {...{ person, typed, problem, error }} />
        </>
      )}
    </div>
  )
}

type FormProps = Pick<Props, 'person' | 'typed' | 'problem'> & { error: string | undefined }

function AskingForm({ person: { phone }, typed, problem, error }: FormProps) {
  const { t } = useTranslation('after')
  return (
    <>
      {phone !== null && <CallLink phone={phone} />}
      <form method="post">
        <AnswerQuestions legend={t('asking.question')} {...{ typed, problem, error }} />
        <TapChoices
          name="way"
          legend={t('asking.way')}
          chosen={typed?.way ?? (phone === null ? 'met' : 'call')}
          options={askedWays.map((value) => ({
            ...{ value, label: t(`asking.ways.${value}`) },
          }))}
        />
        <div className="actions">
          <Button icon="check" name="intent" value="save">
            {t('asking.save')}
          </Button>
          <Button look="secondary" name="intent" value="missed">
            {t('asking.missed')}
          </Button>
        </div>
      </form>
    </>
  )
}

function CallLink({ phone }: { phone: string }) {
  const { t } = useTranslation('after')
  return (
    <p>
      <a className="button button-secondary" href={`tel:${phone}`}>
        <Icon name="call" />
        <span>{t('ask.call', { phone })}</span>
      </a>
    </p>
  )
}
