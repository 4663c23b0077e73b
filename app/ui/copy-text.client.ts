/**
 * Buttons that copy the text of a field, or hand it to an app of the phone. Where the browser
 * cannot, the button stays hidden: the text is there to be marked and copied by hand.
 */
export function enhanceCopying(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = () => textOf(button.dataset['copy'])
    // Missing where the page came over plain http.
    if (!('clipboard' in navigator)) continue
    button.hidden = false
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text()).then(() => {
        button.textContent = button.dataset['done'] ?? button.textContent
      })
    })
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
    if (!('share' in navigator)) continue
    button.hidden = false
    button.addEventListener('click', () => {
      // Whoever closes the list of apps has changed their mind: that is no error.
      navigator.share({ text: textOf(button.dataset['share']) }).catch(() => undefined)
    })
  }
}

function textOf(id = ''): string {
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field.value : ''
}
