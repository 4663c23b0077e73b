import { expect, type Locator, type Page } from '@playwright/test'
import type { CompiledScenario } from '#app/features/sandbox/scenario/compiled-scenario.ts'
import { step } from '#app/features/sandbox/engine/engine.ts'
import type { Mode } from '#app/features/sandbox/scenario/guard.ts'
import { modeAddress } from '#app/features/sandbox/scenario/mode-address.ts'
import { screenHeadingId } from '#app/features/sandbox/phone/screen-heading.ts'
import { shortestWay } from '#app/features/sandbox/search/solver.ts'
import type { Stage } from '#app/features/sandbox/stage/stage.ts'
import {
  findBlock,
  screenIdOf,
  type Action,
  type World,
} from '#app/features/sandbox/engine/world.ts'
import { codeAskedBy, typedFor } from './answers.ts'
import type { Hand } from './hands.ts'
import {
  attemptOn,
  buttonFor,
  expectGoodMark,
  pressFor,
  type Press,
} from './page-attempt.ts'
import { expectUncovered } from './well-shown.ts'

type OnScreen = (page: Page, world: World) => Promise<void>

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

const mostPresses = 150

/**
 * Does a scenario from where the page stands by the shortest way, whatever happens on it: after
 * every press the attempt that the page carries says where one stands.
 */
export async function playShortestWay(
  page: Page,
  hand: Hand,
  compiled: CompiledScenario,
  mode: Mode,
  onScreen?: OnScreen,
): Promise<void> {
  const player: Player = { page, hand, compiled, read: new Set() }
  let foretold: World | undefined
  let shown: string | undefined
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const { stage, world, isLive } = await attemptOn(page, compiled, mode)
    if (foretold) expect(world, 'where the engine says one stands').toEqual(foretold)
    // A screen that replaces another takes the focus, or nobody who does not see notices it.
    if (isLive && shown !== undefined && shown !== shownIn(world))
      await expect(page.locator(`#${screenHeadingId}`)).toBeFocused()
    shown = shownIn(world)
    if (world.ended) break
    if (mode === 'guided' && world.trap === undefined)
      await expectGoodMark(page, compiled, world)
    await onScreen?.(page, world)
    await readScreen(player)
    foretold = await goOn(player, stage, world)
  }
  await expect(stageOf(page)).toHaveAttribute('data-ended', 'goal')
}

function shownIn(world: World): string {
  return [screenIdOf(world), world.trap, world.ended].join()
}

type Player = {
  page: Page
  hand: Hand
  compiled: CompiledScenario
  /** Every number that could be a code and has stood on a screen. */
  read: Set<string>
}

async function readScreen({ page, read }: Player): Promise<void> {
  const shown = await page.locator('.sim-device:not(.sim-still)').allInnerTexts()
  for (const [code] of shown.join(' ').matchAll(/\b(\d{4}|\d{6})\b/g)) read.add(code)
}

/** Fills in what the next press needs, and presses. Gives the world that must come of it. */
async function goOn(
  player: Player,
  stage: Stage,
  world: World,
): Promise<World | undefined> {
  const { scenario } = player.compiled
  const way = shortestWay(scenario, world) ?? []
  const press = way.find((action): action is Press => action.do !== 'fill')
  if (!press) throw new Error(`There is no way on from ${screenIdOf(world)}.`)

  let next = world
  for (const action of way.slice(0, way.indexOf(press))) {
    if (action.do !== 'fill') continue
    const found = await fillIn(player, stage, next, action)
    if (found === 'not-read') return lookForCode(player, world)
    // Without JavaScript an input that another brings about comes with the next press.
    if (found === 'not-there') break
    next = step(scenario, next, action).world
  }
  const isWhole = await pressOn(player, world, press)
  return isWhole ? step(scenario, next, press).world : undefined
}

/** A message that is not on the screen is read in its app. */
async function lookForCode(player: Player, world: World): Promise<undefined> {
  const { scenario } = player.compiled
  const apps = world.inbox.flatMap((message) => scenario.messages[message]?.app ?? [])
  const app = apps.find((each) => each !== world.front)
  if (app === undefined) throw new Error('A code is asked for that stands nowhere.')
  await pressOn(player, world, { do: 'open', app })
}

async function fillIn(
  { page, hand, read }: Player,
  stage: Stage,
  world: World,
  { field, verdict }: Action & { do: 'fill' },
): Promise<'filled' | 'not-read' | 'not-there'> {
  const block = findBlock(stage.compiled.scenario, world, field)
  const value = block && typedFor(stage, world, block, verdict)
  if (!block || value === undefined)
    throw new Error(`Nobody knows what to type into ${field} to be ${verdict}.`)
  const isCode = codeAskedBy(block) !== undefined && verdict === 'ok'
  if (isCode && !read.has(value)) return 'not-read'

  const input = page.locator(`[name="o.${field}"]`)
  if ((await input.count()) === 0) return 'not-there'
  await expectUncovered(input.first())
  if (block.block === 'field') await hand.fill(input, value)
  else if (await isList(input.first())) await hand.pick(input, value)
  else await hand.choose(page.locator(`[name="o.${field}"][value="${value}"]`))
  return 'filled'
}

function isList(input: Locator): Promise<boolean> {
  return input.evaluate((element) => element.tagName === 'SELECT')
}

/** Whether the press was the whole of the action: a tab of another browser takes two. */
async function pressOn(
  { page, hand, compiled }: Player,
  world: World,
  action: Press,
): Promise<boolean> {
  const press = pressFor(compiled.scenario, world, action)
  const button = buttonFor(page, press)
  const trace = page.locator('input[name="vet"]')
  const before = await trace.inputValue()
  await expectUncovered(button)
  await hand.press(button)
  await expect(trace).not.toHaveValue(before)
  return JSON.stringify(press) === JSON.stringify(action)
}

/** Does what the page itself points at, and nothing else, until it is over. */
export async function playGuided(page: Page, hand: Hand): Promise<void> {
  for (let actions = 0; actions < mostPresses; actions += 1) {
    if ((await stageOf(page).getAttribute('data-ended')) !== null) break
    const next = page.locator('[data-next-action]')
    await expect(next).toHaveCount(1)
    await followMark(hand, next)
  }
  await expect(stageOf(page)).toHaveAttribute('data-ended', 'goal')
}

async function followMark(hand: Hand, next: Locator): Promise<void> {
  const { action, value, name, own } = await next.evaluate((element) => ({
    action: element.getAttribute('data-next-action'),
    value: element.getAttribute('data-next-value') ?? '',
    name: element.getAttribute('name') ?? '',
    own: element.getAttribute('value'),
  }))
  if (action === 'press') return hand.press(next)
  // The same control whatever is marked meanwhile.
  const control = next.page().locator(`[name="${name}"]`)
  if (action === 'fill') return hand.fill(control, value)
  if (await isList(control.first())) return hand.pick(control, value)
  return hand.choose(control.and(next.page().locator(`[value="${String(own)}"]`)))
}
