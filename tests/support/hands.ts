import { expect, type Locator, type Page } from '@playwright/test'

/** A way of working the imitation. Every hand does the same three things. */
export type Hand = {
  fill: (field: Locator, value: string) => Promise<void>
  choose: (box: Locator) => Promise<void>
  press: (button: Locator) => Promise<void>
}

export const finger: Hand = {
  fill: async (field, value) => {
    await field.tap()
    await field.clear()
    // Digit by digit, for the page looks at what is typed while it is.
    await field.pressSequentially(value)
  },
  choose: (box) => box.tap(),
  press: (button) => button.tap(),
}

export const mouse: Hand = {
  fill: (field, value) => field.fill(value),
  choose: (box) => box.check(),
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
    const page = box.page()
    const name = await box.getAttribute('name')
    await tabTo(
      page.locator(`input[name="${String(name)}"]`).first(),
      `name="${String(name)}"`,
    )
    await page.keyboard.press('Space')
    for (let tries = 0; tries < 6 && !(await box.isChecked()); tries += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await expect(box).toBeChecked()
  },
  press: async (button) => {
    await tabTo(button)
    await button.page().keyboard.press('Enter')
  },
}

const mostTabs = 60

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
    if (way === 'there') return
    await page.keyboard.press(way)
  }
  throw new Error(`The keyboard does not get to ${target.toString()}`)
}
