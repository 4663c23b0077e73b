import type { LessonFact } from '../lesson-fact.ts'

type Report = (fact: LessonFact) => void

/** Shows what follows from an answer in place, where the form would load the page again. */
export function enhanceQuestions(page: ParentNode, report: Report): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-question]')) {
    // Not `submit`: browsers before Chrome 81 do not say which button sent the form.
    form.addEventListener('click', (event) => {
      const target = event.target
      const button = target instanceof Element ? target.closest('button') : null
      if (!button) return
      event.preventDefault()
      answer(form, button, report)
    })
  }
}

function answer(form: HTMLFormElement, chosen: HTMLButtonElement, report: Report): void {
  for (const option of form.querySelectorAll('.option')) {
    const isChosen = option.contains(chosen)
    option.querySelector('button')?.setAttribute('aria-pressed', String(isChosen))
    option.querySelector('.why')?.toggleAttribute('hidden', !isChosen)
  }
  const { lesson = '', question = '' } = form.dataset
  const isRight = chosen.closest('.option')?.hasAttribute('data-right') ?? false
  const payload = { lesson, question, option: chosen.value, isRight }
  report({ type: 'question-answered', payload })
}
