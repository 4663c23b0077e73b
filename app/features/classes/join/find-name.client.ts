import { foldMarks } from '#app/platform/letters.ts'

/** Leaves only the names on the page that hold what is typed, with marks or without. */
export function enhanceFindName(page: Document): void {
  const box = page.querySelector<HTMLInputElement>('[data-find-name]')
  if (!box) return
  const groups = [...page.querySelectorAll<HTMLElement>('[data-names]')]
  const none = page.querySelector<HTMLElement>('[data-no-name]')

  box.addEventListener('input', () => {
    const wanted = foldMarks(box.value).trim()
    let isAnyShown = false
    for (const group of groups) {
      const names = [...group.querySelectorAll<HTMLElement>('[data-name]')]
      for (const each of names) {
        each.hidden = !foldMarks(each.dataset['name'] ?? '').includes(wanted)
      }
      group.hidden = names.every(({ hidden }) => hidden)
      isAnyShown = isAnyShown || !group.hidden
    }
    if (none) none.hidden = isAnyShown
  })
}
