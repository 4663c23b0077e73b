import type { Block } from '../scenario/block.ts'
import type { Finding } from '../scenario/content-problem.ts'
import type { Guard, Mode } from '../scenario/guard.ts'
import { blocksOf } from '../scenario/scenario-parts.ts'
import type { Scenario } from '../scenario/scenario.ts'

/**
 * Modes differ in how much is said, not in what can be done: what is there to be used in guided
 * mode is there in a check, and what a check says is said in guided mode. Looked at where the
 * mode alone decides, as faults may lead a check to other screens.
 */
export function findingsInModes(scenario: Scenario): Finding[] {
  return blocksOf(scenario).flatMap(({ part, path }) => {
    const guided = isShownIn(part.when, 'guided')
    const exam = isShownIn(part.when, 'exam')
    if (guided === exam || guided === undefined) return []
    if (guided && isUsed(part)) {
      const message = `"${part.id}" can be used in guided mode and not in a check. Let the check have it too.`
      return [{ path: [...path, 'when'], message }]
    }
    if (!guided && !isUsed(part)) {
      const message = `"${part.id}" is said in a check and not in guided mode. Say it there too.`
      return [{ path: [...path, 'when'], message }]
    }
    return []
  })
}

/** Whether a condition that asks for nothing but the mode holds in it; undefined for any other. */
function isShownIn(when: Guard | undefined, mode: Mode): boolean | undefined {
  if (when && 'mode' in when) return [when.mode].flat().includes(mode)
  if (!when || !('not' in when)) return undefined
  const inner = isShownIn(when.not, mode)
  return inner === undefined ? undefined : !inner
}

function isUsed({ block }: Block): boolean {
  return ['button', 'switch', 'field', 'choice', 'check'].includes(block)
}
