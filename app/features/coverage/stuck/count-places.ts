import type { Evidence } from '#app/features/sandbox/sandbox.ts'
import type { CountedPlace } from './group-places.ts'
import type { PlaceKind } from './shown-stuck.ts'

/** Somebody, with what each of their attempts tells of where it was hard. */
export type Player = readonly [
  person: string,
  attempts: readonly (readonly [scenario: string, evidence: Evidence])[],
]

/** A place, and who was the last that came by and that it stopped: people come one after another. */
type OpenPlace = CountedPlace & { lastBy?: string; lastStopped?: string }
type OpenScreen = Record<PlaceKind, Map<string, OpenPlace>>

/** What the evidence is read by: of another version it may mean something else. */
const version = 1
const moreThanNudges = ['2', '3', '4']

/**
 * Where people got stuck, what stopped most of them first. A screen gives trouble where it is left,
 * where somebody says to be stuck, or asks for more than a nudge; a field where it is wrong,
 * refused or left at; a fault where it is not got over; a trap where it is taken.
 */
export function countPlaces(players: Iterable<Player>): CountedPlace[] {
  const screens = new Map<string, OpenScreen>()
  for (const [person, attempts] of players) {
    for (const [scenario, evidence] of attempts) {
      if (evidence.version === version) countAttempt(screens, person, scenario, evidence)
    }
  }
  const places = [...screens.values()].flatMap((screen) =>
    Object.values(screen).flatMap((own) => [...own.values()]),
  )
  return places.filter(({ troubled }) => troubled > 0).sort(byTrouble)
}

function countAttempt(
  screens: Map<string, OpenScreen>,
  person: string,
  scenario: string,
  { screens: seen, left }: Evidence,
): void {
  forEachIn(seen, (screen, what) => {
    const open = screenOf(screens, `${scenario} ${screen}`)
    const count = (kind: PlaceKind, name: string, isHard: boolean) => {
      const known = open[kind].get(name)
      const place = known ?? { scenario, screen, kind, name, ...nobody }
      if (!known) open[kind].set(name, place)
      countAt(place, person, isHard)
    }
    const isLeft = left?.screen === screen
    count('screen', screen, isLeft || isHardScreen(what))
    forEachIn(what.fields, (name, field) => {
      count('field', name, isHardField(field) || (isLeft && left.field === name))
    })
    forEachIn(what.faults, (name, end) => count('fault', name, end === 'met'))
    forEachIn(what.traps, (name, times) => count('trap', name, times > 0))
  })
}

function screenOf(screens: Map<string, OpenScreen>, key: string): OpenScreen {
  const known = screens.get(key)
  if (known) return known
  const screen = { screen: new Map(), field: new Map(), fault: new Map(), trap: new Map() }
  screens.set(key, screen)
  return screen
}

/** Of thousands of attempts a list of all entries takes longer to make than to count. */
function forEachIn<Value>(
  things: Readonly<Record<string, Value>> | undefined,
  note: (name: string, value: Value) => void,
): void {
  if (!things) return
  for (const name in things) {
    const value = things[name]
    if (value !== undefined) note(name, value)
  }
}

type Screen = Evidence['screens'][string]
type Field = NonNullable<Screen['fields']>[string]

const isHardScreen = ({ stuck, hints }: Screen): boolean =>
  stuck !== undefined || moreThanNudges.some((level) => hints?.[level] !== undefined)

const isHardField = ({ errors, refused }: Field): boolean =>
  errors !== undefined || refused !== undefined

const nobody = { attempts: 0, learners: 0, troubled: 0, stopped: 0 }

function countAt(place: OpenPlace, person: string, isHard: boolean): void {
  place.attempts += 1
  if (place.lastBy !== person) place.learners += 1
  place.lastBy = person
  if (!isHard) return
  place.troubled += 1
  if (place.lastStopped !== person) place.stopped += 1
  place.lastStopped = person
}

function byTrouble(one: CountedPlace, other: CountedPlace): number {
  return (
    other.stopped - one.stopped ||
    other.troubled - one.troubled ||
    other.attempts - one.attempts ||
    (nameOf(one) < nameOf(other) ? -1 : 1)
  )
}

const nameOf = ({ scenario, screen, kind, name }: CountedPlace): string =>
  [scenario, screen, kind, name].join(' ')
