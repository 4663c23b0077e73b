import fc from 'fast-check'
import type { Attempt } from '#app/features/sandbox/engine/attempt.ts'
import { possibleActions } from '#app/features/sandbox/search/moves.ts'
import {
  askedFor,
  isInput,
  rightValue,
  type Stage,
  type Typed,
} from '#app/features/sandbox/stage/stage.ts'
import { visibleBlocks } from '#app/features/sandbox/engine/world.ts'

/** What somebody does on one page, before it is known what the page shows. */
export type Press = {
  /** For each input which of the things that can be typed there. */
  typing: readonly number[]
  /** Which of the buttons. */
  button: number
  /** In tenths of a second. */
  pause: number
}

const choice = fc.nat({ max: 97 })
export const presses: fc.Arbitrary<Press[]> = fc.array(
  fc.record({
    typing: fc.array(choice, { minLength: 3, maxLength: 3 }),
    button: choice,
    pause: fc.nat({ max: 700 }),
  }),
  { maxLength: 14 },
)

/** A number that could be somebody's. */
export const realNumber = '001 099 000 123'
const wrongNumber = '099166000009'

/** What is typed into the inputs of the page, and the button pressed there. */
export function onPage(stage: Stage, attempt: Attempt, { typing, button }: Press) {
  const { scenario } = stage.compiled
  const typed: Typed = new Map(
    inputsOn(stage, attempt).map(({ id, values }, index) => [
      id,
      at(values, typing[index] ?? 0) ?? '',
    ]),
  )
  const doable = possibleActions(scenario, attempt.world).flatMap((action) =>
    action.do === 'fill' ? [] : [askedFor(action)],
  )
  const help = ['h.1', 'h.4', 'q.where', 'q.other', 'u', 'u.2']
  const asked = [...doable, ...doable, ...help, 'b', 'd', 'p.no-such', 'x', '']
  return { typed, asked: at(asked, button) ?? '' }
}

function inputsOn(stage: Stage, { world }: Attempt) {
  if (world.trap !== undefined || world.ended !== undefined) return []
  return visibleBlocks(stage.compiled.scenario, world).flatMap((block) => {
    if (!isInput(block)) return []
    if (block.block === 'choice') return [{ id: block.id, values: ['', ...block.options] }]
    if (block.block === 'check') return [{ id: block.id, values: ['', 'co'] }]
    const right = rightValue(stage, world, block)
    return [{ id: block.id, values: [right, '', right, wrongNumber, realNumber, 'x'] }]
  })
}

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % items.length]
}
