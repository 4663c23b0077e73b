import { expect, type Locator, type Page } from '@playwright/test'
import { replay, type Attempt } from '#app/features/sandbox/attempt.ts'
import { step } from '#app/features/sandbox/engine.ts'
import type { CompiledScenario } from '#app/features/sandbox/compiled-scenario.ts'
import { modeAddress } from '#app/features/sandbox/mode-address.ts'
import type { Mode } from '#app/features/sandbox/guard.ts'
import { shortestWay } from '#app/features/sandbox/solver.ts'
import { visibleBlocks, type Action, type World } from '#app/features/sandbox/world.ts'
import type { Hand } from './hands.ts'

type OnScreen = (page: Page) => Promise<void>

/** The form that the imitation and its help are. */
export const stageOf = (page: Page): Locator => page.locator('form.play')

/** Opens a scenario and waits until presses are taken over in the browser. */
export async function openScenario(
  page: Page,
  slug: string,
  mode: Mode,
  { prefix = '', hasScript = true } = {},
): Promise<void> {
  await page.goto(`${prefix}/tap/${slug}?che-do=${modeAddress[mode]}`)
  if (hasScript) await expect(stageOf(page)).toHaveAttribute('data-live', '')
}

export async function attemptIdOf(page: Page): Promise<string> {
  return page.locator('input[name="luot"]').inputValue()
}

/**
 * Does a scenario from where the page stands by the shortest way, knowing the practice person's
 * papers and reading codes from the messages that come in.
 */
export async function playShortestWay(
  page: Page,
  hand: Hand,
  compiled: CompiledScenario,
  mode: Mode,
  onScreen?: OnScreen,
): Promise<void> {
  const { scenario } = compiled
  let { world } = await standingOf(page, compiled, mode)
  for (const action of shortestWay(scenario, world) ?? []) {
    await onScreen?.(page)
    await act(page, hand, compiled, world, action)
    world = step(scenario, world, action).world
  }
  await expect(stageOf(page)).toHaveAttribute('data-ended', 'goal')
}

/** The attempt that the form on the page carries. */
async function standingOf(
  page: Page,
  { scenario }: CompiledScenario,
  mode: Mode,
): Promise<Attempt> {
  const trace = await page.locator('input[name="vet"]').inputValue()
  const attempt = replay(scenario, mode, trace)
  if (!attempt) throw new Error(`The page carries a trace that does not replay: ${trace}`)
  return attempt
}

/** Does what the page itself points at, and nothing else, until it is over. */
export async function playGuided(
  page: Page,
  hand: Hand,
  onScreen?: OnScreen,
): Promise<void> {
  const mostSteps = 80
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if ((await stageOf(page).getAttribute('data-ended')) !== null) break
    await onScreen?.(page)
    const next = page.locator('[data-next-action]')
    await expect(next).toHaveCount(1)
    const kind = await next.getAttribute('data-next-action')
    if (kind === 'fill') {
      await hand.fill(next, (await next.getAttribute('data-next-value')) ?? '')
    } else if (kind === 'choose') await hand.choose(await pinned(next))
    else await hand.press(next)
  }
  await expect(stageOf(page)).toHaveAttribute('data-ended', 'goal')
}

/** The same control whatever is marked meanwhile. */
async function pinned(box: Locator): Promise<Locator> {
  const name = String(await box.getAttribute('name'))
  const value = String(await box.getAttribute('value'))
  return box.page().locator(`[name="${name}"][value="${value}"]`)
}

async function act(
  page: Page,
  hand: Hand,
  compiled: CompiledScenario,
  world: World,
  action: Action,
): Promise<void> {
  if (action.do === 'press') return hand.press(buttonFor(page, `p.${action.control}`))
  if (action.do === 'open') return hand.press(buttonFor(page, `o.${action.app}`).last())
  if (action.do === 'dismiss') return hand.press(buttonFor(page, 'd'))
  if (action.do === 'back') return hand.press(buttonFor(page, 'b'))

  const block = visibleBlocks(compiled.scenario, world).find(
    ({ id }) => id === action.field,
  )
  const input = page.locator(`[name="o.${action.field}"]`)
  if (block?.block === 'field') {
    const [source = ''] = [block.expect].flat()
    return hand.fill(input, await valueFor(page, compiled, source))
  }
  const value = block?.block === 'check' ? 'co' : action.verdict
  return hand.choose(page.locator(`[name="o.${action.field}"][value="${value}"]`))
}

/** Not the unseen button that stands for Enter. */
function buttonFor(page: Page, asked: string): Locator {
  return page.locator(`button[name="lam"][value="${asked}"]:not(.unseen)`)
}

async function valueFor(
  page: Page,
  { persona }: CompiledScenario,
  source: string,
): Promise<string> {
  if (source.startsWith('code.')) return codeOnPage(page)
  if (!source.startsWith('persona.')) return source
  const key = source.slice('persona.'.length)
  const found = Object.entries(persona).find(([name]) => name === key)
  return String(found?.[1])
}

/** Reads the code where a person does: in the message at the top of the screen. */
async function codeOnPage(page: Page): Promise<string> {
  const message = await page.locator('.sim-notification, .sim-message').first().innerText()
  const code = /\b\d{6}\b/.exec(message)
  if (!code) throw new Error(`There is no code in: ${message}`)
  return code[0]
}
