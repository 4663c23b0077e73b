/** How often it is asked how far a file is, in milliseconds. */
const every = 2_000

/**
 * Where a large file is being made the page tells how far it is, and is opened anew once when
 * that has ended. Without a network it goes on asking.
 */
export function watchExport(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-watch-export]')
  const address = place?.dataset['watchExport']
  if (!place || address === undefined) return
  const ask = async (): Promise<boolean> => {
    const answer = await fetch(`${address.replace('?', '/tep?')}&tinh-trang=1`)
    if (!answer.ok) return true
    const { isOpen, rows, words } = (await answer.json()) as {
      isOpen: boolean
      rows: number
      words: string
    }
    const status = place.querySelector('[role=status]')
    if (status && status.textContent !== words) status.textContent = words
    const bar = place.querySelector('progress')
    if (bar) bar.value = rows
    return isOpen
  }
  const again = () => {
    setTimeout(() => {
      ask().then(
        (isOpen) => {
          if (isOpen) again()
          else location.assign(address)
        },
        // No network for a moment.
        again,
      )
    }, every)
  }
  again()
}
