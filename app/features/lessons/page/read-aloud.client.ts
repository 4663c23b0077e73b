import { findVoice, makeReader, type Reader } from '#app/ui/reader.client.ts'

const readable = 'h1, h2, h3, p, li, th, td, figcaption, .option-button'

/** Reading aloud by the device's own voice; nothing is shown where it has none. */
export function enhanceReadAloud(page: Document): void {
  const bar = page.querySelector<HTMLElement>('[data-read-aloud]')
  const lesson = bar?.closest('article')
  if (!bar || !lesson || !('speechSynthesis' in window)) return
  const language = bar.dataset['readAloud'] ?? ''

  // The list of voices is often empty until some time after the page has loaded.
  const offer = () => {
    if (!bar.hidden || !findVoice(language)) return
    bar.hidden = false
    const reader = makeReader(language, (state) => showState(bar, state))
    wireBar(bar, lesson, reader)
    addSectionButtons(bar, lesson, reader)
    window.addEventListener('pagehide', reader.stop)
  }
  offer()
  // The property, because older Safari has no `addEventListener` here.
  window.speechSynthesis.onvoiceschanged = offer
}

/** What is read, in order: the innermost visible pieces of text. */
function pieces(lesson: Element): HTMLElement[] {
  return [...lesson.querySelectorAll<HTMLElement>(readable)].filter(
    (piece) =>
      !piece.querySelector(readable) &&
      !piece.closest('[aria-hidden="true"], .unprinted, .lesson-terms, .sources') &&
      piece.getClientRects().length > 0,
  )
}

function wireBar(bar: HTMLElement, lesson: Element, reader: Reader): void {
  bar.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button?.dataset['read'] === 'toggle') reader.toggle(() => pieces(lesson))
    if (button?.dataset['read'] === 'stop') reader.stop()
    if (button?.dataset['read'] === 'slower') {
      const isSlow = button.getAttribute('aria-pressed') !== 'true'
      button.setAttribute('aria-pressed', String(isSlow))
      reader.setSlow(isSlow)
    }
  })
}

function addSectionButtons(bar: HTMLElement, lesson: Element, reader: Reader): void {
  for (const heading of lesson.querySelectorAll('[data-lesson-body] h2')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'listen-section unprinted'
    button.textContent = bar.dataset['sectionLabel'] ?? ''
    button.setAttribute('aria-label', `${button.textContent}: ${heading.textContent}`)
    button.addEventListener('click', () => {
      const all = pieces(lesson)
      const from = all.findIndex((piece) => piece === heading)
      const next = all.findIndex((piece, at) => at > from && piece.tagName === 'H2')
      reader.read(all.slice(from, next < 0 ? undefined : next))
    })
    heading.after(button)
  }
}

function showState(bar: HTMLElement, state: 'idle' | 'reading' | 'paused'): void {
  const label = bar.querySelector<HTMLElement>('[data-idle]')
  if (label) label.textContent = label.dataset[state] ?? ''
  bar.querySelector('[data-read="stop"]')?.toggleAttribute('hidden', state === 'idle')
}
