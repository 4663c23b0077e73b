import type { App, Scenario } from '../scenario/scenario.ts'
import { openApps, type World } from '../engine/world.ts'

/** How an app's picture in the bar and at the head of its screens is called. */
export const iconOfApp = {
  browser: 'globe',
  identity: 'identity',
  bank: 'bank',
  messages: 'message',
  chat: 'chat',
  calls: 'call',
  camera: 'camera',
  files: 'folder',
  settings: 'settings',
  store: 'download',
  keyboard: 'keyboard',
} as const satisfies Record<App['kind'], string>

/** The browser an app is a tab of, or the app itself. */
export function groupOf(scenario: Scenario, app: string): string {
  return scenario.apps[app]?.tabOf ?? app
}

/** The apps in the bar below: the tabs of a browser are behind the browser. */
export function appsInBar(scenario: Scenario, world: World): string[] {
  return openApps(scenario, world).filter((app) => scenario.apps[app]?.tabOf === undefined)
}

/** The open tabs of the browser in front; none where it has only one. */
export function tabsInFront(scenario: Scenario, world: World): string[] {
  const group = groupOf(scenario, world.front)
  const tabs = openApps(scenario, world).filter((app) => groupOf(scenario, app) === group)
  return tabs.length > 1 ? tabs : []
}

/** What to press to come to an app: a tab of a browser not in front is reached through it. */
export function wayToApp(scenario: Scenario, world: World, app: string): string {
  const group = groupOf(scenario, app)
  return group === groupOf(scenario, world.front) ? app : group
}
