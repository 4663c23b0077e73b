import { findVoice, makeReader } from './reader.client.ts'

/** Lets short texts be heard, such as what somebody is asked to agree to. */
export function enhanceListening(page: Document): void {
  const buttons = [...page.querySelectorAll<HTMLElement>('[data-listen]')]
  if (buttons.length === 0 || !('speechSynthesis' in window)) return

  // The list of voices is often empty until some time after the page has loaded.
  const offer = () => {
    for (const button of buttons) wire(page, button)
  }
  offer()
  // The property, because older Safari has no `addEventListener` here.
  window.speechSynthesis.onvoiceschanged = offer
}

function wire(page: Document, button: HTMLElement): void {
  if (!button.hidden || !findVoice(button.lang)) return
  button.hidden = false
  const reader = makeReader(button.lang, () => {
    // Heard, and nothing to be seen.
  })
  button.addEventListener('click', () => {
    const text = page.getElementById(button.dataset['listen'] ?? '')
    reader.stop()
    if (text) reader.read([text])
  })
  window.addEventListener('pagehide', reader.stop)
}
