import type { LiveAnswer } from './live-answer.ts'

const className = 'class-bar'

/** The page that everybody in the class is asked to open, one tap away; nothing when it is this. */
export function showClassBar(page: Document, { open, push, words }: LiveAnswer): void {
  const shown = page.querySelector(`.${className}`)
  const target = open && push !== null && !isHere(push) ? push : undefined
  if (shown && addressIn(shown) === target) return
  shown?.remove()
  if (target !== undefined) putUp(page, target, words ?? '')
}

function addressIn(bar: Element): string | null | undefined {
  return bar.querySelector('a')?.getAttribute('href')
}

function putUp(page: Document, target: string, words: string): void {
  const link = page.createElement('a')
  link.href = target
  link.textContent = words
  const bar = page.createElement('p')
  bar.className = className
  bar.setAttribute('role', 'status')
  bar.append(link)
  page.getElementById('content')?.before(bar)
}

/** Whether this is the page, whatever of an attempt its address carries besides. */
function isHere(path: string): boolean {
  const [asked, here] = [new URL(path, window.location.href), new URL(window.location.href)]
  const mode = asked.searchParams.get('che-do')
  return (
    asked.pathname === here.pathname &&
    (mode === null || mode === here.searchParams.get('che-do'))
  )
}
