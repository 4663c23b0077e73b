/**
 * Older browsers focus no `<div autofocus>`; the reader must land on what went wrong. Where the
 * address ends in a part of the page, browsers go there when all is loaded: after that, once more.
 */
export function focusErrorSummary(): void {
  const summary = document.querySelector<HTMLElement>('[data-error-summary]')
  if (!summary) return
  summary.focus()
  if (location.hash) addEventListener('load', () => setTimeout(() => summary.focus()))
}
