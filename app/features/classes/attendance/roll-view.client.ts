import { foldMarks } from '#app/platform/letters.ts'

/** What became of the last sending. */
export type SendingKind = 'sent' | 'offline' | 'refused'

type Shown = { present: number; others: number }

export function showCounts(form: HTMLFormElement, { present, others }: Shown): void {
  const counted = form.querySelector('[data-roll-present]')
  if (counted) counted.textContent = String(present)
  const also = form.querySelector<HTMLElement>('[data-roll-others]')
  const words = also?.dataset['words'] ?? ''
  if (also) also.textContent = others > 0 ? ` ${words.replace('#', String(others))}` : ''
}

/** Says whether the server has everything; nothing is said twice. */
export function showSending(form: HTMLFormElement, kind: SendingKind, left: number): void {
  const status = form.querySelector<HTMLElement>('[data-roll-status]')
  if (!status) return
  const word = wordFor(kind, left)
  const text = (status.dataset[word] ?? '').replace('#', String(left))
  status.dataset['state'] = word
  if (status.textContent !== text) status.textContent = text
  status.hidden = word === 'unsent' && left === 0
}

function wordFor(kind: SendingKind, left: number): 'sent' | 'unsent' | 'refused' {
  if (kind === 'refused') return 'refused'
  return kind === 'sent' && left === 0 ? 'sent' : 'unsent'
}

/** Hides whoever is not looked for; marks need not be typed. */
export function enhanceSearch(form: HTMLFormElement): void {
  const search = form.querySelector<HTMLInputElement>('[data-roll-search]')
  search?.addEventListener('input', () => {
    const wanted = keyOf(search.value).trim()
    for (const item of form.querySelectorAll<HTMLElement>('[data-roll-item]')) {
      item.hidden = !keyOf(item.dataset['rollItem'] ?? '').includes(wanted)
    }
  })
}

function keyOf(name: string): string {
  return foldMarks(name.normalize('NFC'))
}
