import { expect, type Locator, type Page } from '@playwright/test'

/** A way of working the imitation. Every hand does the same four things. */
export type Hand = {
  fill: (field: Locator, value: string) => Promise<void>
  /** Ticks a box, or one of several. */
  choose: (box: Locator) => Promise<void>
  /** Takes an entry of a list that folds out. */
  pick: (list: Locator, value: string) => Promise<void>
  press: (button: Locator) => Promise<void>
}

async function selectIn(list: Locator, value: string): Promise<void> {
  await list.selectOption(value)
}

export const finger: Hand = {
  fill: async (field, value) => {
    await field.tap()
    await field.clear()
    // Digit by digit, for the page looks at what is typed while it is.
    await field.pressSequentially(value)
  },
  choose: (box) => box.tap(),
  // The list that folds out is the phone's own, outside of the page.
  pick: selectIn,
  press: (button) => button.tap(),
}

export const mouse: Hand = {
  fill: (field, value) => field.fill(value),
  choose: (box) => box.check(),
  pick: selectIn,
  press: (button) => button.click(),
}

/** Every press loads a page: what comes next has to wait for it. */
export const mouseWithoutScript: Hand = {
  ...mouse,
  press: async (button) => {
    const page = button.page()
    await Promise.all([page.waitForEvent('framenavigated'), button.click()])
  },
}

/** Tab to get there, then the keys that the control is worked with. */
export const keys: Hand = {
  fill: async (field, value) => {
    await tabTo(field)
    await field.page().keyboard.press('ControlOrMeta+a')
    await field.page().keyboard.type(value)
  },
  choose: async (box) => {
    const { keyboard } = box.page()
    const group = `name="${String(await box.getAttribute('name'))}"`
    await tabTo(box.page().locator(`input[${group}]`).first(), group)
    await keyboard.press('Space')
    for (let tries = 0; tries < mostEntries && !(await box.isChecked()); tries += 1) {
      await keyboard.press('ArrowDown')
    }
    await expect(box).toBeChecked()
  },
  pick: async (list, value) => {
    await tabTo(list)
    for (let tries = 0; tries < mostEntries; tries += 1) {
      if ((await list.inputValue()) === value) break
      await list.page().keyboard.press('ArrowDown')
    }
    await expect(list).toHaveValue(value)
  },
  press: async (button) => {
    await tabTo(button)
    await button.page().keyboard.press('Enter')
  },
}

const mostTabs = 60
const mostEntries = 40

/** Moves the focus as a person does, forwards or backwards by where the target stands. */
async function tabTo(target: Locator, group = ''): Promise<void> {
  const page: Page = target.page()
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const way = await target.evaluate((element, sameGroup) => {
      const focused = document.activeElement ?? document.body
      if (focused === element) return 'there'
      if (sameGroup !== '' && focused.outerHTML.includes(sameGroup)) return 'there'
      const isAhead =
        focused === document.body ||
        (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      return isAhead ? 'Tab' : 'Shift+Tab'
    }, group)
    if (way === 'there') return expectFocusSeen(page)
    await page.keyboard.press(way)
  }
  throw new Error(`The keyboard does not get to ${target.toString()}`)
}

/** Whoever works with keys has to see where they are: a frame around it, and nothing over it. */
async function expectFocusSeen(page: Page): Promise<void> {
  const flaw = await page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const box = focused.getBoundingClientRect()
    const hit = document.elementFromPoint(
      box.left + box.width / 2,
      box.top + Math.min(box.height, window.innerHeight) / 2,
    )
    const isFramed = [focused, focused.closest('label'), focused.nextElementSibling].some(
      (each) => {
        if (!each) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
        return (
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
        )
      },
    )
    const own = focused.closest('label') ?? focused
    const isOnTop = hit !== null && (own.contains(hit) || hit.contains(own))
    if (isFramed && isOnTop) return ''
    const name = focused.outerHTML.slice(0, 120)
    const over = hit?.outerHTML.slice(0, 80) ?? 'the edge of the window'
    return isFramed ? `${name} is under ${over}` : `${name} does not show its focus`
  })
  expect(flaw, 'the control that the keyboard has come to').toBe('')
}
