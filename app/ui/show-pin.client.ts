/** Lets people check the digits they typed; the field starts hidden and is hidden when sent. */
export function enhanceShowPin(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-show-pin]')) {
    const input = document.getElementById(button.dataset['showPin'] ?? '')
    if (!(input instanceof HTMLInputElement)) continue
    const show = button.textContent
    const hide = button.dataset['hide'] ?? show

    const set = (isShown: boolean) => {
      input.type = isShown ? 'text' : 'password'
      button.textContent = isShown ? hide : show
    }
    button.addEventListener('click', () => set(input.type === 'password'))
    input.form?.addEventListener('submit', () => set(false))
  }
}
