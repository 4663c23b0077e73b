import { placeholdersIn } from './check-words.ts'
import type { Finding } from '../scenario/content-problem.ts'
import type { Effect } from '../scenario/effect.ts'
import type { FlatTexts } from './flat-texts.ts'
import { effectListsOf } from '../scenario/scenario-parts.ts'
import type { Scenario } from '../scenario/scenario.ts'

/**
 * A code that messages tell is made when one of them is sent. Where it is made and told at
 * different times, as when a message is late, there is a place for each.
 */
export function findingsInSendings(scenario: Scenario, texts: FlatTexts): Finding[] {
  const lists = effectListsOf(scenario)
  return Object.keys(scenario.codes).flatMap((code) => {
    const tellers = Object.keys(scenario.messages).filter((message) =>
      placeholdersIn(texts.get(`messages.${message}.text`)?.text ?? '').includes(
        `code.${code}`,
      ),
    )
    if (tellers.length === 0) return []
    const onlyMade = lists.filter(({ part }) => makes(part, code) && !tells(part, tellers))
    const onlyTold = lists.filter(({ part }) => !makes(part, code) && tells(part, tellers))
    if (onlyMade.length > 0 && onlyTold.length > 0) return []
    const [teller = ''] = tellers
    return [
      ...onlyMade.map(({ path }) => ({
        path,
        message: `A new "${code}" is made here and nobody told. Add "message: ${teller}".`,
      })),
      ...onlyTold.map(({ path }) => ({
        path,
        message: `The message tells "${code}", and no new one is made here. Add "issue: ${code}".`,
      })),
    ]
  })
}

function makes(effects: readonly Effect[], code: string): boolean {
  return effects.some((effect) => 'issue' in effect && effect.issue === code)
}

function tells(effects: readonly Effect[], tellers: readonly string[]): boolean {
  return effects.some((effect) => 'message' in effect && tellers.includes(effect.message))
}
