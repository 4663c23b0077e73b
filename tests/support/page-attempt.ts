import { expect, type Locator, type Page } from '@playwright/test'
import { wayToApp } from '#app/features/sandbox/words/app-look.ts'
import { replay } from '#app/features/sandbox/engine/attempt.ts'
import type { CompiledScenario } from '#app/features/sandbox/scenario/compiled-scenario.ts'
import { step } from '#app/features/sandbox/engine/engine.ts'
import type { Mode } from '#app/features/sandbox/scenario/guard.ts'
import type { Scenario } from '#app/features/sandbox/scenario/scenario.ts'
import { shortestWay } from '#app/features/sandbox/search/solver.ts'
import {
  askedFor,
  parseAsked,
  type Asked,
  type Stage,
} from '#app/features/sandbox/stage/stage.ts'
import { findBlock, type Action, type World } from '#app/features/sandbox/engine/world.ts'

export type Press = Exclude<Action, { do: 'fill' }>

/** The attempt that the form on the page carries, and whether a script takes over its presses. */
export async function attemptOn(page: Page, compiled: CompiledScenario, mode: Mode) {
  const { trace, seed, isLive } = await page.locator('form.play').evaluate((form) => {
    const inputs = Array.from(form.querySelectorAll('input'))
    const valueOf = (name: string) => inputs.find((each) => each.name === name)?.value
    return {
      trace: valueOf('vet') ?? '',
      seed: Number(valueOf('hat')),
      isLive: form.hasAttribute('data-live'),
    }
  })
  const attempt = replay(compiled.scenario, mode, trace)
  if (!attempt) throw new Error(`The page carries a trace that does not replay: ${trace}`)
  const stage: Stage = { compiled, mode, seed }
  return { stage, world: attempt.world, isLive }
}

/** What is pressed to do this; an app that is a tab of another is come to by that one. */
export function pressFor(scenario: Scenario, world: World, action: Press): Press {
  if (action.do !== 'open') return action
  return { do: 'open', app: wayToApp(scenario, world, action.app) }
}

/** Not the unseen button that stands for Enter. Messages are opened by the newest, or below. */
export function buttonFor(page: Page, action: Press): Locator {
  const asked = `[value="${askedFor(action)}"]`
  return page.locator(`button[name="lam"]${asked}:not(.unseen)`).last()
}

/** In guided mode the page points at one thing, and that leads to the goal as quickly as any. */
export async function expectGoodMark(
  page: Page,
  { scenario }: CompiledScenario,
  world: World,
): Promise<void> {
  const marked = page.locator('[data-next-action]')
  await expect(marked).toHaveCount(1)
  const action = markedAction(scenario, world, await attributesOf(marked))
  const left = shortestWay(scenario, world)?.length ?? Infinity
  const then = shortestWay(scenario, step(scenario, world, action).world)?.length
  // A tab of another browser takes one press more than the engine counts.
  const most = action.do === 'open' ? left : left - 1
  expect(then, 'actions left after what is marked').toBeLessThanOrEqual(most)
}

type Marked = { name: string; value: string; next: string }

async function attributesOf(control: Locator): Promise<Marked> {
  return control.evaluate((element) => ({
    name: element.getAttribute('name') ?? '',
    value: element.getAttribute('value') ?? '',
    next: element.getAttribute('data-next-value') ?? '',
  }))
}

function markedAction(
  scenario: Scenario,
  world: World,
  { name, value, next }: Marked,
): Action {
  const asked = parseAsked(value, 0)
  if (name === 'lam' && asked && isPress(asked)) return asked
  const field = name.replace('o.', '')
  const isChoice = findBlock(scenario, world, field)?.block === 'choice'
  return { do: 'fill', field, verdict: isChoice ? next || value : 'ok' }
}

function isPress(asked: Asked): asked is Press & { after: number } {
  return ['press', 'open', 'back', 'dismiss'].includes(asked.do)
}
