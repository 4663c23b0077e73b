import { countWaiting, sendWaiting } from './outbox.client.ts'

/** Longest that somebody who leaves is kept waiting for the network, in milliseconds. */
const longestWait = 3_000

/** Sends what waits when a page opens, when the network comes back, and before somebody leaves. */
export function enhanceSync(page: Document): void {
  void sendAndTell(page)
  window.addEventListener('online', () => void sendAndTell(page))
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-send-first]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const patience = new Promise((resolve) => setTimeout(resolve, longestWait))
      void Promise.race([sendWaiting(), patience]).finally(() => form.submit())
    })
  }
}

/** On a page that shows results: says that some still wait, or shows them once they are sent. */
async function sendAndTell(page: Document): Promise<void> {
  const hadWaiting = (await countWaiting()) > 0
  const isAllSent = await sendWaiting()
  const notice = page.querySelector<HTMLElement>('[data-waiting]')
  if (!notice) return
  notice.hidden = isAllSent
  if (hadWaiting && isAllSent) window.location.reload()
}
