import { Children, createContext, isValidElement, useContext, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { optionLetter, questionName } from '../answers.ts'
import { useLesson } from './lesson-context.tsx'

type Content = { children?: ReactNode }
type Slot = { question: string; letter: string; isChosen: boolean }

const SlotContext = createContext<Slot | undefined>(undefined)

/**
 * A form of its own, so that it works without scripts: each option is a button that sends its
 * letter to this same page. What follows from every option is already in the page, hidden, so
 * that the page script can show it without a network.
 */
export function Question({ id, children }: Content & { id: string }) {
  const { answers, lesson } = useLesson()
  const parts = Children.toArray(children)
  const isOption = (part: ReactNode) => isValidElement(part) && part.type === Option
  const options = parts.filter(isOption)
  const name = questionName(id)
  return (
    <form
      className="question"
      id={name}
      action={`#${name}`}
      aria-labelledby={`${name}-asked`}
      data-question={id}
      data-lesson={lesson.slug}
    >
      <OtherAnswers except={id} />
      <div className="question-asked" id={`${name}-asked`}>
        {parts.filter((part) => !isOption(part))}
      </div>
      <ul className="options">
        {options.map((option, index) => {
          const letter = optionLetter(index)
          const slot = { question: id, letter, isChosen: answers[id] === letter }
          return (
            <SlotContext.Provider key={letter} value={slot}>
              {option}
            </SlotContext.Provider>
          )
        })}
      </ul>
    </form>
  )
}

/** Without scripts one form replaces the whole query; the other questions keep their answers. */
function OtherAnswers({ except }: { except: string }) {
  const { answers, lesson } = useLesson()
  return lesson.questions
    .filter(({ id }) => id !== except)
    .map(({ id }) => {
      const answer = answers[id]
      return (
        answer && <input key={id} type="hidden" name={questionName(id)} value={answer} />
      )
    })
}

export function Option({ right, children }: Content & { right?: boolean }) {
  const { t } = useTranslation('lesson')
  const { readers } = useLesson().lesson
  const slot = useContext(SlotContext)
  if (!slot) return null
  const { question, letter, isChosen } = slot
  const name = questionName(question)
  const parts = Children.toArray(children)
  const isWhy = (part: ReactNode) => isValidElement(part) && part.type === Why
  return (
    <li className="option" data-right={right ? '' : undefined}>
      <button className="option-button" name={name} value={letter} aria-pressed={isChosen}>
        <span className="option-letter" aria-hidden="true">
          {letter.toUpperCase()}
        </span>{' '}
        <span>{parts.filter((part) => !isWhy(part))}</span>
      </button>
      <div role="status">
        <div className={right ? 'why why-right' : 'why why-other'} hidden={!isChosen}>
          <p className="why-title">
            <Icon name={right ? 'check' : 'info'} />
            <span>{t(right ? `question.right.${readers}` : 'question.other')}</span>
          </p>
          {parts.filter(isWhy)}
        </div>
      </div>
    </li>
  )
}

export function Why({ children }: Content) {
  return <>{children}</>
}
