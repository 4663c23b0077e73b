import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplayStep, ScenarioTexts, Stage } from '#app/features/sandbox/sandbox.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Happenings } from './replay-happenings.tsx'
import { useStepWords } from './use-step-words.tsx'
import { writtenMinutes } from '#app/platform/written-time.ts'

type Props = {
  stage: Stage
  texts: ScenarioTexts
  steps: readonly ReplayStep[]
  /** The step looked at. */
  number: number
  outcome: string
  addressOf: (number: number) => string
}

/** An attempt can have a thousand steps; a page shows those around the one looked at. */
const pageLength = 60

/** Everything that was done, in words, each with when. */
export function ReplayList({ stage, texts, steps, number, outcome, addressOf }: Props) {
  const { t } = useTranslation('replay')
  const wordsOf = useStepWords(stage, texts)
  const from = Math.floor((number - 1) / pageLength) * pageLength
  const listed = steps.slice(from, from + pageLength)
  const isAtEnd = from + listed.length === steps.length
  return (
    <section aria-labelledby="replay-all">
      <h2 id="replay-all">{t('all')}</h2>
      <ol className="replay-steps" start={from + 1}>
        {listed.map((step, index) => (
          <Line
            key={from + index}
            number={from + index + 1}
            current={number}
            addressOf={addressOf}
            words={wordsOf(step)}
            time={writtenMinutes(step.at / 10)}
          >
            <Happenings stage={stage} texts={texts} step={step} />
          </Line>
        ))}
        {isAtEnd && (
          <Line
            number={steps.length + 1}
            current={number}
            addressOf={addressOf}
            words={outcome}
          />
        )}
      </ol>
      {from > 0 && <LocalLink to={addressOf(from)}>{t('earlier')}</LocalLink>}{' '}
      {!isAtEnd && (
        <LocalLink to={addressOf(from + pageLength + 1)}>{t('later')}</LocalLink>
      )}
    </section>
  )
}

type LineProps = {
  number: number
  current: number
  addressOf: Props['addressOf']
  words: string
  time?: string
  children?: ReactNode
}

function Line({ number, current, addressOf, words, time, children }: LineProps) {
  return (
    <li>
      <LocalLink
        to={addressOf(number)}
        aria-current={number === current ? 'step' : undefined}
      >
        <span>{words}</span>
        {time !== undefined && <span className="replay-time">{time}</span>}
      </LocalLink>
      {children}
    </li>
  )
}
