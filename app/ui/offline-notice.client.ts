/** Says when the network is gone, and takes the remark back when it returns. */
export function watchNetwork(): void {
  const notice = document.querySelector<HTMLElement>('[data-offline-notice]')
  if (!notice) return
  const show = () => {
    notice.hidden = navigator.onLine
  }
  addEventListener('online', show)
  addEventListener('offline', show)
  show()
}
