import { countWaiting, sendWaiting } from './outbox.client.ts'

/** Longest that somebody who leaves is kept waiting for the network, in milliseconds. */
const longestWait = 3_000

/** Sends what waits when a page opens, when the network comes back, and before somebody leaves. */
export function enhanceSync(page: Document): void {
  const send = () =>
    void sendAndTell(page).catch(() => {
      // Where nothing can be kept, nothing waits.
    })
  send()
  window.addEventListener('online', send)
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-send-first]')) {
    sendFirst(form)
  }
}

function sendFirst(form: HTMLFormElement): void {
  let isSending = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // Pressed again while it is sending: one form is enough.
    if (isSending) return
    isSending = true
    const patience = new Promise((resolve) => setTimeout(resolve, longestWait))
    const submit = () => {
      isSending = false
      form.submit()
    }
    // Whatever came of the sending, the form goes.
    void Promise.race([sendWaiting(), patience]).then(submit, submit)
  })
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
