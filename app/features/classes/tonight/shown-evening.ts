import type { Language } from '#app/platform/language.ts'
import { callList, type CallList } from './call-list.ts'
import type { HamletRecord, Proposal } from './evening.ts'
import { showKit, type Kit, type ShownKit } from './kit.ts'

export type ShownProposal = Proposal & { title: string }

export type ShownEvening = CallList & {
  hamlet: { id: string; name: string }
  chosen: ShownProposal
  /** The next best of the others. */
  others: ShownProposal[]
  kit: ShownKit
  lengths: number[]
  residents: number
  /** So many have no card to sign in with. */
  cardless: number
  /** The path sheet worth handing out. */
  path: { id: string; title: string } | undefined
}

/** How many other evenings are offered beside the chosen one. */
const othersShown = 2
const usualMinutes = 60

type Words = {
  language: Language
  kits: readonly Kit[]
  lessonOf: (slug: string) => { title: string; benefit: string } | undefined
  pathOf: (skill: string) => { id: string; title: string } | undefined
}
/** A skill or the scenario by which it is practised. */
type Asked = { skill: string | null; minutes: string | null }
type Opened = {
  hamlet: ShownEvening['hamlet']
  record: HamletRecord
  proposals: readonly [Proposal, ...Proposal[]]
}

/** The evening that an address asks for; what it does not say is chosen for the trainer. */
export function showEvening(
  { hamlet, record, proposals }: Opened,
  asked: Asked,
  { language, kits, lessonOf, pathOf }: Words,
): ShownEvening {
  const titled = (each: Proposal) => ({
    ...each,
    title: lessonOf(each.lesson)?.title ?? each.skill,
  })
  const wanted =
    proposals.find(({ skill, scenario }) =>
      [skill, scenario].some((each) => each === asked.skill),
    ) ?? proposals[0]
  const chosen = titled(wanted)
  const kit = kitOf(kits, asked.minutes)
  return {
    ...callList(record.residents, chosen.skill),
    ...{ hamlet, chosen },
    others: proposals
      .filter((each) => each !== wanted)
      .slice(0, othersShown)
      .map(titled),
    kit: showKit(kit, language, {
      lesson: chosen.title,
      benefit: lessonOf(chosen.lesson)?.benefit ?? '',
    }),
    lengths: kits.map(({ minutes }) => minutes),
    residents: record.residents.length,
    cardless: record.residents.filter(({ hasCard }) => !hasCard).length,
    path: pathOf(chosen.skill),
  }
}

function kitOf(kits: readonly Kit[], minutes: string | null): Kit {
  const found =
    kits.find((kit) => String(kit.minutes) === minutes) ??
    kits.find((kit) => kit.minutes === usualMinutes) ??
    kits[0]
  if (!found) throw new Error('The content check wants a kit of each length.')
  return found
}

/** The address of another choice on the page of tonight. */
export function tonightPath(
  hamletId: string,
  { skill, minutes }: { skill?: string; minutes?: number } = {},
  more: { isPrinted?: boolean } = {},
): string {
  const query = [
    ...(skill === undefined ? [] : [`chon=${skill}`]),
    ...(minutes === undefined ? [] : [`phut=${String(minutes)}`]),
    ...(more.isPrinted === true ? ['in'] : []),
  ]
  const path = `/can-bo/don-vi/${hamletId}/toi-nay`
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}
