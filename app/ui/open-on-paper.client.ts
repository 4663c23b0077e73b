/** Paper has nothing to press: what is folded is printed whole, and folded again after. */
export function openOnPaper(page: Document): void {
  const opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    for (const fold of page.querySelectorAll('details[data-open-on-paper]:not([open])')) {
      if (!(fold instanceof HTMLDetailsElement)) continue
      fold.open = true
      opened.push(fold)
    }
  })
  addEventListener('afterprint', () => {
    for (const fold of opened.splice(0)) fold.open = false
  })
}
