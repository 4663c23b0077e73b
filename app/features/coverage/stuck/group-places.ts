import type { CompiledScenario } from '#app/features/sandbox/sandbox.ts'
import { smallest } from '#app/features/identity/identity.ts'
import type { Language } from '#app/platform/language.ts'
import { placeWords } from './place-words.ts'
import type { PlaceKind, ShownPlace, StuckScenario } from './shown-stuck.ts'

/** A place with what came of the attempts at it, the one that stopped most people first. */
export type CountedPlace = {
  scenario: string
  screen: string
  kind: PlaceKind
  name: string
  attempts: number
  learners: number
  troubled: number
  stopped: number
}

type Reader = {
  language: Language
  maySeeSmall: boolean
  find: (scenario: string) => CompiledScenario | undefined
  titleOf: (scenario: string, language: Language) => string
  lessonOf: (scenario: string) => string | undefined
}

/** More would be read by nobody. */
const mostPlaces = 8

/** By scenario, the one that stops most people somewhere first. */
export function groupPlaces(
  places: readonly CountedPlace[],
  reader: Reader,
): StuckScenario[] {
  const byScenario = new Map<string, CountedPlace[]>()
  for (const place of places) {
    const own = byScenario.get(place.scenario)
    if (own) own.push(place)
    else byScenario.set(place.scenario, [place])
  }
  const scenarios = [...byScenario].flatMap(([scenario, own]): StuckScenario[] => {
    const compiled = reader.find(scenario)
    if (!compiled) return []
    const seen = reader.maySeeSmall ? own : own.filter((place) => isTold(place, own))
    const places = seen.flatMap((place): ShownPlace[] => {
      const words = placeWords(compiled, place, reader.language)
      if (!words) return []
      const { screen, kind, name, learners } = place
      return [
        {
          key: `${screen} ${kind} ${name}`,
          ...{ kind, ...words, learners, ...stoppedAt(reader, place) },
        },
      ]
    })
    return [
      {
        ...{ scenario, title: reader.titleOf(scenario, reader.language) },
        lesson: reader.lessonOf(scenario),
        places: shownFirst(places).slice(0, mostPlaces),
        hidden: own.length - seen.length,
      },
    ]
  })
  return reader.maySeeSmall ? scenarios : mostSeenFirst(scenarios)
}

/** One to nine of something, or all but so few, would tell who it is about. */
const isFew = (count: number): boolean => count > 0 && count < smallest
const isTelling = (part: number, whole: number): boolean =>
  isFew(part) || isFew(whole - part)

/**
 * Ten came by, and it gave trouble as often; and where the screen around it is told, not all but a
 * few who came to that.
 */
function isTold(place: CountedPlace, all: readonly CountedPlace[]): boolean {
  const { screen, learners, attempts, troubled } = place
  if (learners < smallest || isFew(troubled)) return false
  const around = all.find((each) => each.kind === 'screen' && each.screen === screen)
  if (!around || around === place) return true
  return !isFew(around.learners - learners) && !isFew(around.attempts - attempts)
}

/** How few were stopped is hidden, how few were not, and what would tell of either. */
function stoppedAt(
  { maySeeSmall }: Reader,
  { learners, stopped, attempts, troubled }: CountedPlace,
): Pick<ShownPlace, 'stopped' | 'tries'> {
  const isHidden = isTelling(stopped, learners) || isTelling(troubled, attempts)
  if (isHidden && !maySeeSmall) return { stopped: { kind: 'hidden' }, tries: undefined }
  return { stopped: { kind: 'count', count: stopped }, tries: { attempts, troubled } }
}

/** What is hidden stands after all that is seen, so that its place does not tell how many. */
function shownFirst(places: readonly ShownPlace[]): ShownPlace[] {
  const hidden = places.filter(({ stopped }) => stopped.kind === 'hidden')
  const seen = places.filter((place) => !hidden.includes(place))
  return [...seen, ...hidden.sort((one, other) => (one.key < other.key ? -1 : 1))]
}

/** The same of whole scenarios, by what is seen of them. */
function mostSeenFirst(scenarios: readonly StuckScenario[]): StuckScenario[] {
  const most = ({ places: [first] }: StuckScenario) =>
    first?.stopped.kind === 'count' ? first.stopped.count : -1
  const isBefore = (one: StuckScenario, other: StuckScenario) =>
    one.scenario < other.scenario ? -1 : 1
  return [...scenarios].sort(
    (one, other) => most(other) - most(one) || isBefore(one, other),
  )
}
