/** Older browsers focus no `<div autofocus>`; the reader must land on what went wrong. */
export function focusErrorSummary(): void {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus()
}
