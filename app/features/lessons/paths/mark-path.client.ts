/** The rung that a learner has come to, by skill (`GET /api/rungs`). */
type Rungs = ReadonlyMap<string, string>

const alone = ['passed', 'confirmed', 'used']

/** Shows on a path what this device's learner has done. Where that cannot be known, nothing. */
export async function markPath(page: Document): Promise<void> {
  const path = page.querySelector('[data-path]')
  if (!path) return
  const rungs = await fetchRungs()
  const steps = [...path.querySelectorAll<HTMLElement>('[data-skill]')]
  const rungOf = (step: HTMLElement) => rungs.get(step.dataset['skill'] ?? '')
  const isAlone = (step: HTMLElement) => alone.includes(rungOf(step) ?? '')
  if (!steps.some((step) => rungOf(step))) return

  for (const step of steps) {
    if (isAlone(step)) show(step, '[data-mark="passed"]')
    else if (rungOf(step) === 'practised') show(step, '[data-mark="practised"]')
  }
  const next = steps.find((step) => !isAlone(step))
  if (!next) {
    show(path, '[data-path-done]')
    return
  }
  next.classList.add('path-step-next')
  const lesson = next.querySelector<HTMLAnchorElement>('h2 a')
  const link = path.querySelector<HTMLAnchorElement>('[data-path-next] a')
  if (!lesson || !link) return
  link.href = lesson.href
  link.textContent = lesson.textContent
  show(path, '[data-path-next]')
}

function show(within: Element, selector: string): void {
  const found = within.querySelector<HTMLElement>(selector)
  if (found) found.hidden = false
}

async function fetchRungs(): Promise<Rungs> {
  try {
    const answer = await fetch('/api/rungs')
    const rungs: unknown = answer.ok ? await answer.json() : {}
    return new Map(Object.entries(Object(rungs) as Record<string, string>))
  } catch {
    // No network: the path is whole without it.
    return new Map()
  }
}
