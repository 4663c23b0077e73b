/** Where an attempt is watched again, the arrow keys go on and back. */
export function enhanceReplay(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    if (altKey || ctrlKey || metaKey || shiftKey) return
    // In a group of choices the arrows are already taken.
    if (target instanceof HTMLElement && target.matches('input, select, textarea')) return
    page.querySelector<HTMLAnchorElement>(`a[data-arrow="${key}"]`)?.click()
  })
}
