import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { blocksOf } from '../scenario/scenario-parts.ts'
import { unknown } from './unknown-name.ts'

/** Apps, their screens and the messages they receive. */
export function findingsInApps(scenario: Scenario): Finding[] {
  return [
    ...Object.keys(scenario.apps).flatMap((app) => findingsInApp(scenario, app)),
    ...Object.keys(scenario.screens).flatMap((screen) =>
      findingsInScreen(scenario, screen),
    ),
    ...Object.keys(scenario.messages).flatMap((each) => findingsInMessage(scenario, each)),
  ]
}

function screensOf(scenario: Scenario, app: string): string[] {
  return Object.keys(scenario.screens).filter((id) => scenario.screens[id]?.app === app)
}

function findingsInApp(scenario: Scenario, id: string): Finding[] {
  const app = scenario.apps[id]
  if (!app) return []
  const own = screensOf(scenario, id)
  const path: KeyPath = ['apps', id]
  const browsers = Object.keys(scenario.apps).filter((other) => {
    const { kind, device, tabOf } = scenario.apps[other] ?? {}
    const isSameKind = kind === 'browser' && device === app.device
    return other !== id && isSameKind && tabOf === undefined
  })
  return [
    ...unknown(`screen of app ${id}`, app.startsAt, own, [...path, 'startsAt']),
    ...(app.tabOf === undefined
      ? []
      : unknown('browser on the same device', app.tabOf, browsers, [...path, 'tabOf'])),
    ...(app.tabOf !== undefined && app.kind !== 'browser'
      ? [
          {
            path: [...path, 'tabOf'],
            message: 'Only a browser has tabs. Take "tabOf" out.',
          },
        ]
      : []),
  ]
}

function findingsInScreen(scenario: Scenario, id: string): Finding[] {
  const { app, address, back } = scenario.screens[id] ?? { app: '' }
  const path: KeyPath = ['screens', id]
  const isBrowser = scenario.apps[app]?.kind === 'browser'
  const isUnknown = scenario.apps[app] === undefined
  return [
    ...unknown('app', app, Object.keys(scenario.apps), [...path, 'app']),
    ...(back === undefined
      ? []
      : unknown(`screen of app ${app}`, back, screensOf(scenario, app), [...path, 'back'])),
    ...(back === id
      ? [{ path: [...path, 'back'], message: '"back" leads nowhere else. Take it out.' }]
      : []),
    ...(isUnknown || isBrowser || address === undefined
      ? []
      : [
          {
            path: [...path, 'address'],
            message: 'Only browsers show an address. Take it out.',
          },
        ]),
  ]
}

/** A message has to be sent to where messages are read. */
function findingsInMessage(scenario: Scenario, id: string): Finding[] {
  const app = scenario.messages[id]?.app ?? ''
  const path: KeyPath = ['messages', id, 'app']
  const readers = blocksOf(scenario).flatMap(({ part, screen }) =>
    part.block === 'inbox' ? [scenario.screens[screen]?.app ?? ''] : [],
  )
  if (scenario.apps[app] === undefined)
    return unknown('app', app, Object.keys(scenario.apps), path)
  return readers.includes(app)
    ? []
    : [
        {
          path,
          message: `The app "${app}" has no block "inbox" to read messages in. Add it.`,
        },
      ]
}
