import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { ClassLinks } from './class-links.ts'
import { MyClassCard } from './my-class-card.tsx'
import { OwnAnswerForm } from './own-answer-form.tsx'
import type { MyProblem, Typed } from './my-problem.ts'
import type { MyClasses } from './shown-questions.ts'

export const myDoneWords = ['joined', 'rated', 'asked', 'answered'] as const
export type MyDone = (typeof myDoneWords)[number]

type Props = {
  shown: MyClasses
  /** By class, what its pages are called and where they are. */
  links: Readonly<Record<string, ClassLinks>>
  /** What they may say they have done for real, in words. */
  dueSkill: string
  once: string
  done?: MyDone | undefined
  refused?: { problem: MyProblem; typed: Typed } | undefined
}

/** The classes somebody was in: what to do again, what to say of them, what to ask. */
export function MyClassesPage({ shown, links, dueSkill, once, done, refused }: Props) {
  const { t } = useTranslation('after')
  const { classes, due } = shown
  const message = refused && t(`mine.problems.${refused.problem}`)
  return (
    <div className="column">
      <ErrorSummary
        errors={refused && message ? [{ field: fieldOf(refused), message }] : []}
        title={t('mine.refused')}
      />
      <h1>{t('mine.title')}</h1>
      {done && !refused && (
        <Notice tone="good">
          <p role="status">{t(`mine.done.${done}`)}</p>
        </Notice>
      )}
      {classes.length === 0 && <NoClassYet />}
      {due && <OwnAnswerForm skill={dueSkill} refused={refused} error={message} />}
      {classes.map((each) => (
        <MyClassCard
          key={each.id}
          own={each}
          links={links[each.id] ?? { title: each.skill, pages: [] }}
          once={once}
          refused={refused?.typed.classId === each.id ? refused : undefined}
          error={message}
        />
      ))}
    </div>
  )
}

function fieldOf({ problem, typed }: NonNullable<Props['refused']>): string {
  switch (problem) {
    case 'answer-missing':
      return 'answer'
    case 'hurt-missing':
      return 'hurt'
    case 'rating-missing':
      return `rate-${typed.classId}`
    default:
      return `text-${typed.classId}`
  }
}

function NoClassYet() {
  const { t } = useTranslation('after')
  return (
    <>
      <p className="lead">{t('mine.none')}</p>
      <p className="actions">
        <ButtonLink to="/lop">{t('mine.join')}</ButtonLink>
        <ButtonLink to="/" look="secondary" icon="book">
          {t('mine.to-lessons')}
        </ButtonLink>
      </p>
    </>
  )
}
