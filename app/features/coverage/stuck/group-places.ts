import type { CompiledScenario } from '#app/features/sandbox/sandbox.ts'
import type { Language } from '#app/platform/language.ts'
import type { ShownNumber } from '../read/shown-number.ts'
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

/** Fewer than these would tell who it is about. */
const fewest = 10
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
  return [...byScenario].flatMap(([scenario, own]) => {
    const compiled = reader.find(scenario)
    if (!compiled) return []
    const seen = own.filter((place) => isSeen(reader, place))
    const shown = seen.flatMap((place): ShownPlace[] => {
      const words = placeWords(compiled, place, reader.language)
      if (!words) return []
      const { screen, kind, name, attempts, learners, troubled } = place
      return [
        {
          key: `${screen} ${kind} ${name}`,
          ...{ kind, ...words, attempts, learners, troubled },
          stopped: shownTo(reader, place),
        },
      ]
    })
    return [
      {
        ...{ scenario, title: reader.titleOf(scenario, reader.language) },
        ...{ lesson: reader.lessonOf(scenario), places: shown.slice(0, mostPlaces) },
        hidden: own.length - seen.length,
      },
    ]
  })
}

/** So few people came by, or had trouble there, that it would tell who they are. */
function isSeen({ maySeeSmall }: Reader, { learners, troubled }: CountedPlace): boolean {
  const isTold = learners >= fewest && (troubled === 0 || troubled >= fewest)
  return maySeeSmall || isTold
}

/** How few were stopped is hidden, and so is how few were not. */
function shownTo(
  { maySeeSmall }: Reader,
  { learners, stopped }: CountedPlace,
): ShownNumber {
  const isTelling = [stopped, learners - stopped].some(
    (count) => count > 0 && count < fewest,
  )
  return isTelling && !maySeeSmall ? { kind: 'hidden' } : { kind: 'count', count: stopped }
}
