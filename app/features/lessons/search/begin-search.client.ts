import * as v from 'valibot'
import { pathIn, type Language } from '#app/platform/language.ts'
import { openSearch } from './open-search.ts'
import { cleanQuestion, searchFor } from './question.ts'
import { savedLibrarySchema } from './saved-library.ts'
import type { Shown } from './search-document.ts'
import type { BeginSearch } from './search-page.client.ts'

/** Between two letters, in milliseconds: nobody wants to be told of every one. */
const pause = 200

/** From here on the page answers by itself, whether or not there is a network. */
export const beginSearch: BeginSearch = (place, saved) => {
  const library = v.parse(savedLibrarySchema, saved)
  const search = openSearch(library)
  const form = place.querySelector('form')
  const input = form?.querySelector('input')
  if (!form || !input) return
  let shown = new URLSearchParams(location.search).get('q') ?? ''
  let waiting = 0

  const answer = () => {
    clearTimeout(waiting)
    if (input.value === shown) return
    shown = input.value
    const question = cleanQuestion(shown)
    show(place, question, search(question), library.language)
    history.replaceState(history.state, '', pathIn(library.language, searchFor(question)))
  }
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(answer, pause)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    answer()
    // The keyboard of a phone covers what was found.
    input.blur()
  })
  // The examples are questions too: they are answered here, whether or not there is a network.
  place.querySelector('[data-search-examples]')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || isForNewTab(event)) return
    event.preventDefault()
    input.value = link.textContent
    answer()
    input.focus()
  })
  // What was typed before the search was there, or stands in a page the browser had kept.
  answer()
  addEventListener('pageshow', answer)
  place.dataset['live'] = ''
}

/** Whoever asks the browser to open a link elsewhere gets that. */
function isForNewTab(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)
}

function show(
  place: HTMLElement,
  question: string,
  found: readonly Shown[],
  language: Language,
): void {
  const isAsked = question !== ''
  const results = place.querySelector<HTMLElement>('[data-search-results]')
  if (results) {
    results.textContent = ''
    results.append(...found.flatMap((each) => resultOf(place, each, language) ?? []))
  }
  hide(results, found.length === 0)
  hide(place.querySelector('[data-search-none]'), !isAsked || found.length > 0)
  hide(place.querySelector('[data-search-start]'), isAsked)
  const status = place.querySelector<HTMLElement>('[data-search-status]')
  if (status) status.textContent = isAsked ? countOf(found.length, status.dataset) : ''
}

function countOf(number: number, { none, one, many }: DOMStringMap): string {
  if (number === 0) return none ?? ''
  return (number === 1 ? one : many?.replace('#', String(number))) ?? ''
}

function resultOf(place: HTMLElement, result: Shown, language: Language): Node | undefined {
  const template = place.querySelector<HTMLTemplateElement>(
    `[data-result="${result.kind}"]`,
  )
  if (!template) return undefined
  const copy = document.importNode(template.content, true)
  const link = copy.querySelector<HTMLAnchorElement>('[data-title]')
  if (link) link.href = pathIn(language, result.to)
  if (link) link.textContent = result.title
  const line = copy.querySelector('[data-line]')
  if (line) line.textContent = result.line
  return copy
}

function hide(part: HTMLElement | null, isHidden: boolean): void {
  if (part) part.hidden = isHidden
}
