import type { RollState } from './mark.ts'
import { createOutbox } from './marks-outbox.client.ts'
import { enhanceSearch, showCounts, showSending } from './roll-view.client.ts'

/** How often the other trainer's marks are asked for, in milliseconds. */
const rhythm = 10_000
const most = 1000

/**
 * Each tap is kept on the device at once and sent in the background, again and again until the
 * server has it. Without this the form is saved as a whole.
 */
export function enhanceRoll(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-roll]')
  const count = form?.querySelector<HTMLInputElement>('input[name="headcount"]')
  if (!form || !count) return
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="present"]')]
  const others = form.querySelector<HTMLElement>('[data-roll-others]')
  let nameless = Number(others?.dataset['rollOthers'])

  const outbox = createOutbox(form.dataset['roll'] ?? '', {
    onState: (state) => take(state),
    onSending: (kind, left) => showSending(form, kind, left),
  })

  const show = () =>
    showCounts(form, {
      present: boxes.filter(({ checked }) => checked).length,
      others: nameless + Number(count.value),
    })

  /** What waits is newer than what the server says. */
  const applyWaiting = () => {
    const { marks, headcount } = outbox.waiting()
    for (const { learner, isPresent } of marks) {
      const box = boxes.find(({ value }) => value === learner)
      if (box) box.checked = isPresent
    }
    if (headcount) count.value = String(headcount.count)
    show()
  }

  const take = (state: RollState) => {
    const present = new Set(state.present)
    for (const box of boxes) box.checked = present.delete(box.value)
    nameless = present.size
    if (page.activeElement !== count) count.value = String(state.headcount)
    applyWaiting()
  }

  const mark = (
    changed: readonly HTMLInputElement[],
    how: 'called' | 'all' | 'household',
  ) => {
    outbox.mark(
      changed.map(({ value, checked }) => ({ learner: value, isPresent: checked, how })),
    )
    show()
  }

  const stateCount = (typed: number) => {
    const stated = Math.min(most, Math.max(0, Math.floor(typed) || 0))
    count.value = String(stated)
    outbox.count(stated)
    show()
  }

  const press = (button: HTMLButtonElement) => {
    const how = button.dataset['rollAll']
    if (button.name === 'step') stateCount(Number(count.value) + Number(button.value))
    if (how !== 'all' && how !== 'household') return
    const scope = how === 'all' ? form : button.closest('[data-roll-house]')
    const missing = boxes.filter((box) => !box.checked && scope?.contains(box))
    for (const box of missing) box.checked = true
    mark(missing, how)
  }

  form.dataset['live'] = ''
  applyWaiting()
  form.addEventListener('change', ({ target }) => {
    if (target === count) stateCount(Number(count.value))
    const box = boxes.find((each) => each === target)
    if (box) mark([box], 'called')
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button')
    if (button) press(button)
  })
  enhanceSearch(form)
  outbox.send()
  setInterval(() => page.hidden || outbox.send(), rhythm)
  window.addEventListener('online', outbox.send)
  page.addEventListener('visibilitychange', () => page.hidden || outbox.send())
}
