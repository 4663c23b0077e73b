import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { modes, practicePath } from '#app/features/sandbox/sandbox.ts'
import { isPractised } from '../lessons.ts'
import { useLesson } from './lesson-context.tsx'
import { CardLink } from './lesson-foot.tsx'

type Props = { scenario: string; short?: boolean; children?: ReactNode }

/** The way into a sandbox: one large button, and the three modes for those who know them. */
export function Practise({ scenario, short = false, children }: Props) {
  const { t } = useTranslation('lesson')
  const { lesson } = useLesson()
  const isLast = isPractised(lesson) && lesson.scenarios.at(-1) === scenario
  return (
    <>
      <section className="practice-door" aria-labelledby={`practise-${scenario}`}>
        <h3 id={`practise-${scenario}`}>{children}</h3>
        <ButtonLink to={practicePath(scenario, 'guided')} icon="hand">
          {t('practise.begin')}
        </ButtonLink>
        <ul className={short ? 'modes modes-short' : 'modes'}>
          {modes.map((mode) => (
            <li key={mode}>
              <LocalLink to={practicePath(scenario, mode)}>
                {t(`practise.${mode}.name`)}
              </LocalLink>
              {!short && <span> {t(`practise.${mode}.what`)}</span>}
            </li>
          ))}
        </ul>
      </section>
      {isLast && <CardLink lesson={lesson} />}
    </>
  )
}
