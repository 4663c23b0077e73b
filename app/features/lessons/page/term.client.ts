/** Shows the meaning of a hard word where it stands, in place of the jump to the list. */
export function enhanceTerms(page: Document): void {
  const close = page.querySelector<HTMLElement>('[data-terms]')?.dataset['close'] ?? ''
  for (const term of page.querySelectorAll<HTMLAnchorElement>('a[data-term]')) {
    const meaning = page.querySelector(term.hash)
    if (meaning) explainInPlace(term, meaning, close)
  }
}

/** The smallest pieces of prose that a note can follow, or stand in, without breaking a sentence. */
const block = 'p, li, td, dd, figcaption, div'

function explainInPlace(term: HTMLElement, meaning: Element, close: string): void {
  const note = document.createElement('div')
  note.id = `giai-${term.id}`
  note.className = 'term-note'
  // There from the start and empty: only then is what comes into it said aloud.
  note.setAttribute('role', 'status')
  const place = term.closest(block)
  if (place?.tagName === 'P') place.after(note)
  else place?.append(note)

  term.setAttribute('role', 'button')
  term.setAttribute('aria-expanded', 'false')
  term.setAttribute('aria-controls', note.id)

  const show = (isOpen: boolean) => {
    term.setAttribute('aria-expanded', String(isOpen))
    note.textContent = ''
    if (!isOpen) return
    note.append(...contentOf(meaning), closeButton(close, shut))
    note.scrollIntoView({ block: 'nearest' })
  }
  const shut = () => {
    show(false)
    term.focus()
  }
  const toggle = (event: Event) => {
    event.preventDefault()
    show(term.getAttribute('aria-expanded') !== 'true')
  }
  term.addEventListener('click', toggle)
  term.addEventListener('keydown', (event) => {
    // A button answers to the space bar; a link would scroll.
    if (event.key === ' ') toggle(event)
  })
  for (const part of [term, note]) {
    part.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && note.hasChildNodes()) shut()
    })
  }
}

function contentOf(meaning: Element): Node[] {
  const name = document.createElement('strong')
  name.textContent = meaning.querySelector('dt')?.textContent ?? ''
  const means = document.createElement('span')
  means.textContent = meaning.querySelector('[data-means]')?.textContent ?? ''
  return [name, means]
}

function closeButton(label: string, shut: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', shut)
  return button
}
