import type { Block } from '#app/features/sandbox/scenario/block.ts'
import type { Guard } from '#app/features/sandbox/scenario/guard.ts'
import { blocksOf } from '#app/features/sandbox/scenario/scenario-parts.ts'
import { inScenario, type Draft, type Mutant } from './draft.ts'

type Broken = Omit<Mutant, 'kind'>[]

export function dropScreen(draft: Draft): Broken {
  return Object.keys(draft.scenario.screens).map((screen) =>
    inScenario(draft, `screens.${screen}`, (copy) => {
      copy.screens = without(copy.screens, screen)
    }),
  )
}

export function backNowhere(draft: Draft): Broken {
  return Object.keys(draft.scenario.screens).map((id) =>
    inScenario(draft, `screens.${id}.back`, (copy) => {
      const screen = copy.screens[id]
      if (screen) screen.back = 'nowhere'
    }),
  )
}

/** The opposite of a condition: of a block, a case, an app, a fault, or the goal. */
export function flipGuard(draft: Draft): Broken {
  const { scenario } = draft
  const flip = (guard: Guard): Guard => ({ not: guard })
  return [
    inScenario(draft, 'goal', (copy) => (copy.goal = flip(copy.goal))),
    ...Object.entries(scenario.apps).flatMap(([app, { when }]) =>
      when === undefined
        ? []
        : [
            inScenario(draft, `apps.${app}.when`, (copy) => {
              const found = copy.apps[app]
              if (found) found.when = flip(when)
            }),
          ],
    ),
    ...Object.entries(scenario.faults).flatMap(([fault, { when }]) =>
      when === undefined
        ? []
        : [
            inScenario(draft, `faults.${fault}.when`, (copy) => {
              const found = copy.faults[fault]
              if (found) found.when = flip(when)
            }),
          ],
    ),
    ...eachBlock(draft, (block, at) => [
      ...(block.when === undefined
        ? []
        : [
            changed(draft, block, `${at} when`, (copy) => {
              copy.when = block.when && flip(block.when)
            }),
          ]),
      ...(block.block === 'button'
        ? block.cases.map((each, index) =>
            changed(draft, block, `${at} case ${index}`, (copy) => {
              if (copy.block !== 'button') return
              copy.cases[index] = { ...each, when: flip(each.when) }
            }),
          )
        : []),
    ]),
  ]
}

export function renameBlock(draft: Draft): Broken {
  return eachBlock(draft, (block, at) =>
    // A list of messages has neither a name nor a press: its id is nowhere to be seen.
    block.block === 'inbox'
      ? []
      : [changed(draft, block, at, (copy) => (copy.id = `${copy.id}-x`))],
  )
}

export function dropBlock(draft: Draft): Broken {
  return blocksOf(draft.scenario).map(({ part, screen }) =>
    inScenario(draft, `screens.${screen}.${part.id}`, (copy) => {
      const found = copy.screens[screen]
      if (found) found.blocks = found.blocks.filter(({ id }) => id !== part.id)
    }),
  )
}

export function removeCase(draft: Draft): Broken {
  return eachBlock(draft, (block, at) =>
    block.block === 'button'
      ? block.cases.map((_case, index) =>
          changed(draft, block, `${at} case ${index}`, (copy) => {
            if (copy.block === 'button') copy.cases.splice(index, 1)
          }),
        )
      : [],
  )
}

export function dropOption(draft: Draft): Broken {
  return eachBlock(draft, (block, at) =>
    block.block === 'choice' && block.options.length > 2
      ? block.options.map((option) =>
          changed(draft, block, `${at} ${option}`, (copy) => {
            if (copy.block !== 'choice') return
            copy.options = copy.options.filter((each) => each !== option)
          }),
        )
      : [],
  )
}

/** Another option is the right one. */
export function wrongOption(draft: Draft): Broken {
  return eachBlock(draft, (block, at) => {
    if (block.block !== 'choice' || block.expect === undefined) return []
    const other = block.options.find((option) => option !== block.expect) ?? ''
    return [
      changed(draft, block, `${at} → ${other}`, (copy) => {
        if (copy.block === 'choice') copy.expect = other
      }),
    ]
  })
}

/** A button that needs a field with a letter too many. */
export function misspellField(draft: Draft): Broken {
  return eachBlock(draft, (block, at) =>
    block.block === 'button' && block.needs.length > 0
      ? [
          changed(draft, block, at, (copy) => {
            if (copy.block === 'button') copy.needs = copy.needs.map((need) => `${need}s`)
          }),
        ]
      : [],
  )
}

export function removeNeeds(draft: Draft): Broken {
  return eachBlock(draft, (block, at) =>
    block.block === 'button' && block.needs.length > 0
      ? [
          changed(draft, block, at, (copy) => {
            if (copy.block === 'button') copy.needs = []
          }),
        ]
      : [],
  )
}

export function unrecoverable(draft: Draft): Broken {
  return Object.keys(draft.scenario.faults).map((id) =>
    inScenario(draft, `faults.${id}.recovered`, (copy) => {
      const fault = copy.faults[id]
      if (fault) fault.recovered = { any: [] }
    }),
  )
}

/** Something else of the persona than what the field asks for. */
export function wrongPersonaKey(draft: Draft): Broken {
  const others: Record<string, string> = {
    citizenId: 'phone',
    phone: 'birthDate',
    password: 'passcode',
    passcode: 'password',
    name: 'birthDate',
    birthDate: 'name',
    address: 'adress',
  }
  return eachBlock(draft, (block, at) => {
    const [, key = ''] = /^persona\.(.+)$/.exec(String(expectOf(block))) ?? []
    const other = others[key]
    if (other === undefined) return []
    return [
      changed(draft, block, `${at} persona.${key} → ${other}`, (copy) => {
        if (copy.block === 'field') copy.expect = `persona.${other}`
      }),
    ]
  })
}

function expectOf(block: Block): string | string[] {
  return block.block === 'field' ? block.expect : ''
}

function eachBlock(
  { scenario }: Draft,
  mutantsOf: (block: Block, at: string) => Broken,
): Broken {
  return blocksOf(scenario).flatMap(({ part, screen }) =>
    mutantsOf(part, `screens.${screen}.${part.id}`),
  )
}

function changed(
  draft: Draft,
  block: Block,
  at: string,
  change: (copy: Block) => void,
): Omit<Mutant, 'kind'> {
  const place = blocksOf(draft.scenario).findIndex(({ part }) => part === block)
  return inScenario(draft, at, (copy) => {
    const found = blocksOf(copy)[place]?.part
    if (found) change(found)
  })
}

function without<Value>(record: Record<string, Value>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))
}
