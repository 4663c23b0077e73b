import type { Block } from '../scenario/block.ts'
import { valueOf } from '../stage/source-value.ts'
import { castingOf, type Stage } from '../stage/stage.ts'
import { findText, type ScenarioTexts } from '../stage/stage-texts.ts'
import { screenIdOf, screenOf, visibleBlocks, type World } from '../engine/world.ts'

type Setting = { stage: Stage; texts: ScenarioTexts; world: World }

/** Everything a screen says, in order: to be heard by who reads slowly or not at all. */
export function screenWords({ stage, texts, world }: Setting): string[] {
  const { scenario } = stage.compiled
  const screenId = screenIdOf(world)
  const { app } = screenOf(scenario, screenId)
  const say = (key: string) => findText(stage, texts, world, key)

  const wordsOf = (block: Block): (string | undefined)[] => {
    const key = `screens.${screenId}.${block.id}`
    switch (block.block) {
      case 'inbox':
        return world.inbox
          .filter((message) => scenario.messages[message]?.app === app)
          .flatMap((message) => [
            say(`messages.${message}.from`),
            say(`messages.${message}.text`),
          ])
      case 'table':
        return [
          say(key),
          ...block.rows.map((row) => {
            const [name = '', value = ''] = ['name', 'value'].map((part) =>
              say(`${key}.${row}.${part}`),
            )
            return `${name}: ${value}`
          }),
        ]
      case 'choice':
        return [say(key), ...block.options.map((option) => say(`${key}.${option}`))]
      case 'captcha': {
        const code = valueOf(castingOf(stage), scenario, world, `code.${block.code}`)
        return [say(key), code.split('').join(', ')]
      }
      default:
        return [say(`${key}.badge`), say(`${key}.address`), say(key), say(`${key}.help`)]
    }
  }
  return [
    say(`screens.${screenId}.title`),
    ...visibleBlocks(scenario, world).flatMap(wordsOf),
  ].filter((words): words is string => words !== undefined && words !== '')
}
