import { expect, test } from 'vitest'
import { tagsIn, valuesOf } from '#tests/support/html.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { givenPhone } from '#tests/support/sample-phone.ts'
import { Player } from '../player/player.tsx'

const { texts, ...compiled } = givenPhone()
const { scenario } = compiled
const apps = Object.keys(scenario.apps)

function render(trace: string, language: 'vi' | 'en' = 'vi'): string {
  return renderPage(
    <Player
      stage={{ compiled, mode: 'practice', seed: 7 }}
      texts={texts[language]}
      lesson={undefined}
      attemptId="0198c8a0-0000-7000-8000-000000000001"
      trace={trace}
      typed={new Map()}
      shownAt={1_700_000_000_000}
      kept="none"
      onFact={() => undefined}
    />,
    language,
  )
}

/** The page with an app in front. */
function pageOf(app: string, language: 'vi' | 'en' = 'vi'): string {
  return render(app === scenario.front ? '' : `o.${app}.1`, language)
}

test.each(apps)('the screen of %s is drawn in both languages', (app) => {
  const page = pageOf(app)
  const { startsAt = '' } = scenario.apps[app] ?? {}

  for (const { id, block } of scenario.screens[startsAt]?.blocks ?? []) {
    const isNamed = page.includes(`o.${id}"`) || page.includes(`p.${id}"`)
    if (['field', 'choice', 'check', 'button', 'switch'].includes(block))
      expect(isNamed, id).toBe(true)
  }
  expect(() => pageOf(app, 'en')).not.toThrow()
})

test('every input has a label, and no two things have one id', () => {
  for (const app of apps) {
    const page = pageOf(app)
    const ids = valuesOf(page, 'id')
    const controls = tagsIn(page).filter(
      ({ name, attributes }) =>
        ['input', 'select', 'textarea'].includes(name) &&
        !['hidden', 'radio', 'checkbox'].includes(attributes.get('type') ?? ''),
    )

    expect(new Set(ids).size, app).toBe(ids.length)
    for (const { attributes } of controls)
      expect(valuesOf(page, 'for')).toContain(attributes.get('id'))
  }
})

test('no browser is given a reason to keep a practice password', () => {
  for (const app of apps) {
    expect(valuesOf(pageOf(app), 'type')).not.toContain('password')
    const offers = new Set(valuesOf(pageOf(app), 'autocomplete'))
    expect([...offers].filter((each) => each !== 'off')).toEqual([])
  }
})

test('a tab is no app of the bar below, and stands above while its browser is in front', () => {
  const switches = (page: string) => page.split('class="sim-bar"')[1] ?? ''

  expect(pageOf('browser')).toContain('class="sim-tabs"')
  expect(pageOf('messages')).not.toContain('class="sim-tabs"')
  for (const app of apps) expect(switches(pageOf(app))).not.toContain('o.second-tab')
})

test('back is there where the screen has a way back', () => {
  const asked = (app: string) => valuesOf(pageOf(app), 'value')

  expect(asked('browser')).toContain('b')
  expect(asked('messages')).not.toContain('b')
})

test('a switch says whether it is on', () => {
  const checked = (trace: string) => valuesOf(render(trace), 'aria-checked')

  expect(checked('o.settings.1')).toEqual(['false'])
  expect(checked('o.settings.1~p.wifi.1')).toEqual(['true'])
})

test('the code against robots is read out digit by digit', () => {
  const page = render('o.second-tab.1~p.another.1')
  const [, spelled = ''] = /sim-captcha">.*?unseen">([^<]*)</.exec(page) ?? []

  expect(spelled).toMatch(/^\d, \d, \d, \d$/)
})

test('an address without protection is said to be so; no lock is taken for an approval', () => {
  expect(render('b.1')).toContain('Không bảo mật')
  expect(pageOf('browser')).not.toContain('Không bảo mật')
})

test('what is wrong with a photo is drawn, and an author says it in the words of the option', () => {
  const looks = valuesOf(pageOf('files'), 'class').filter((each) =>
    each.startsWith('paper '),
  )

  expect(looks).toEqual([
    'paper paper-blurred',
    'paper paper-cut',
    'paper paper-upside-down',
    'paper paper-dark',
    'paper paper-too-large',
  ])
})
