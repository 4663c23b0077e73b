/** Offers to switch where somebody is signed in on a device of a class, or one that many use. */
export function offerSwitch(page: Document = document): void {
  const offer = page.querySelector<HTMLElement>('[data-switch-person]')
  const who = /(?:^|; )thaoso-who=([^;]+)/.exec(page.cookie)?.[1]
  if (!offer || who === undefined) return
  const isInClass = /(?:^|; )thaoso-class=[^;]/.test(page.cookie)
  if (isInClass || who.endsWith('.shared')) offer.hidden = false
}
