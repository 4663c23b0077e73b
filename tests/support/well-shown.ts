import { expect, type Locator, type Page } from '@playwright/test'

/**
 * What a screen of the imitation lacks: it has to be as wide as the window, whatever its size,
 * with nothing cut off, and everything that can be pressed large enough for an old finger.
 */
export function flawsOn(page: Page): Promise<string[]> {
  return page.evaluate(flawsOfPage, { leastTarget: 48 })
}

/** Runs in the page, so that all it needs stands within it. */
function flawsOfPage({ leastTarget }: { leastTarget: number }): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const found = (selector: string) =>
    Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(
      (element) =>
        element.closest('.unseen, [aria-hidden], [hidden]') === null &&
        element.getClientRects().length > 0,
    )

  function nameOf(element: HTMLElement): string {
    const words = element.innerText.trim() || String(element.getAttribute('name'))
    return `${element.tagName.toLowerCase()}.${element.className} “${words.slice(0, 40)}”`
  }

  function isOutside(element: HTMLElement): boolean {
    const { left, right } = element.getBoundingClientRect()
    return right > clientWidth + 1 || left < -1
  }

  function isCut(element: HTMLElement): boolean {
    const { overflowX, display } = getComputedStyle(element)
    if (overflowX === 'visible' || display === 'inline') return false
    return element.scrollWidth > element.clientWidth + 1
  }

  function isSmall(element: HTMLElement): boolean {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
    return Math.min(width, height) < leastTarget - 0.5
  }

  /** Scrolled to its end, the page shows all of the phone above the bar that stays in sight. */
  function isEndCovered(bar: HTMLElement): boolean {
    const device = document.querySelector('.sim-device:not(.sim-still)')
    if (!device || getComputedStyle(bar).position !== 'fixed') return false
    const end = device.getBoundingClientRect().bottom + window.scrollY
    const { scrollHeight } = document.documentElement
    return scrollHeight - end < bar.getBoundingClientRect().height - 1
  }

  const targets = found(
    'form.play :is(button, summary, select, textarea, input, a[href])',
    // Keys of a keyboard are as wide as the screen allows; links in a sentence are words.
  ).filter((element) => element.closest('.sim-key, p, dd') === null)
  const parts = found('form.play *').filter((element) => !element.closest('input, select'))
  return [
    ...(scrollWidth > clientWidth
      ? [`has to be scrolled sideways: ${scrollWidth} in ${clientWidth}`]
      : []),
    ...found('.help-bar')
      .filter(isEndCovered)
      .map((each) => `covers the end: ${nameOf(each)}`),
    ...parts.filter(isOutside).map((each) => `sticks out: ${nameOf(each)}`),
    ...parts.filter(isCut).map((each) => `is cut off: ${nameOf(each)}`),
    ...targets.filter(isSmall).map((each) => {
      const { width, height } = each.getBoundingClientRect()
      return `is ${width.toFixed(0)} × ${height.toFixed(0)}: ${nameOf(each)}`
    }),
  ]
}

/** Brought into sight, nothing lies over what is to be pressed next. */
export async function expectUncovered(target: Locator): Promise<void> {
  const cover = await target.evaluate(coverOf)
  expect(cover, `what lies over ${target.toString()}`).toBe('')
}

/** Runs in the page. */
function coverOf(element: Element): string {
  element.scrollIntoView({ block: 'center' })
  const own = element.closest('label') ?? element
  const { left, right, top, bottom } = own.getBoundingClientRect()
  const inset = 6
  const places: [number, number][] = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, bottom - inset],
  ]
  const over = places
    // A corner may be outside of a window as low as that of 400 % zoom.
    .flatMap(([x, y]) => document.elementFromPoint(x, y) ?? [])
    .find((hit) => !own.contains(hit) && !hit.contains(own))
  return over?.outerHTML.slice(0, 160) ?? ''
}
