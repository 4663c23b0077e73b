import { expect, test } from 'vitest'
import { tagsIn, valuesOf } from '#tests/support/html.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { ScreenStill } from './screen-still.tsx'

const compiled = givenCompiled()
const interactive = ['a', 'button', 'input', 'select', 'textarea', 'summary', 'form']

test.each(Object.keys(compiled.scenario.screens))(
  'the picture of the screen "%s" shows it and can be neither pressed nor tabbed into',
  (screen) => {
    const still = renderPage(
      <ScreenStill compiled={compiled} language="vi" screen={screen} />,
    )

    const names = tagsIn(still).map(({ name }) => name)
    expect(names.filter((name) => interactive.includes(name))).toEqual([])
    expect(valuesOf(still, 'tabindex')).toEqual([])
    expect(valuesOf(still, 'id')).toEqual([])
    expect(valuesOf(still, 'aria-hidden')[0]).toBe('true')
    expect(still).toContain(`screens.${screen}.title`)
  },
)
