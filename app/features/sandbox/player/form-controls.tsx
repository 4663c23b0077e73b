import type { Attempt } from '../engine/attempt.ts'
import type { BlockOf } from '../scenario/block.ts'
import { isInput, type Stage, type Typed } from '../stage/stage.ts'
import { standingValue } from '../stage/standing-value.ts'
import { visibleBlocks, type World } from '../engine/world.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
type Field = BlockOf<'field'>

export function isControl(target: EventTarget): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  )
}

/** What stands in the boxes of the imitation now, by field. */
export function readTyped(form: HTMLFormElement): Typed {
  const typed = new Map<string, string>()
  for (const control of form.querySelectorAll<Control>('[name^="o."]')) {
    const name = control.name.slice('o.'.length)
    const isOff = isBox(control) && !control.checked
    if (!isOff) typed.set(name, control.value)
    else if (!typed.has(name)) typed.set(name, '')
  }
  return typed
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox'
}

/**
 * The inputs keep what was typed by themselves; where the world knows better, they are told: what
 * looked real is wiped, what was done for the learner or undone is shown.
 */
export function tidyFields(stage: Stage, { world }: Attempt, form: HTMLFormElement) {
  for (const block of visibleBlocks(stage.compiled.scenario, world)) {
    if (!isInput(block)) continue
    const verdict = world.fields[block.id] ?? 'empty'
    for (const control of form.querySelectorAll<Control>(`[name="o.${block.id}"]`)) {
      if (isBox(control)) {
        control.checked = verdict === (block.block === 'check' ? 'ok' : control.value)
      } else if (block.block === 'field') tidyText(stage, world, block, control)
      else control.value = verdict === 'empty' ? '' : verdict
    }
  }
}

function tidyText(stage: Stage, world: World, field: Field, control: Control) {
  const verdict = world.fields[field.id]
  if (verdict === 'real') control.value = ''
  if (verdict === 'ok' && control.form)
    control.value = standingValue(stage, world, field, readTyped(control.form)) ?? ''
}
