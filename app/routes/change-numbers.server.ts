import type { Services } from '#app/composition.server.ts'
import type { NumbersAsked } from '#app/features/coverage/denominators/numbers-asked.ts'
import { listRefusals } from '#app/features/coverage/denominators/numbers-asked.ts'
import type { PlaceRefusal } from '#app/features/coverage/denominators/places-of.server.ts'
import {
  readNumbersList,
  type GivenList,
} from '#app/features/coverage/denominators/read-numbers-list.server.ts'
import type { TypedCounts } from '#app/features/coverage/denominators/read-number-lines.ts'
import { stateNumbers } from '#app/features/coverage/denominators/state-numbers.server.ts'
import { takeBackNumbers } from '#app/features/coverage/denominators/take-back-numbers.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { wordOf } from './taken-back.ts'

type Asked = { unitId: string; form: FormData }
type Answer =
  { done: string } | { refused: PlaceRefusal } | { asked: NumbersAsked; isFine: boolean }

/** What the two forms about numbers ask for. */
export function changeNumbers(
  services: Services,
  staff: Staff,
  asked: Asked,
): Promise<Answer> {
  const intent = fieldIn(asked.form, 'intent')
  if (intent === 'take-back') return takeBack(services, staff, asked)
  return intent === 'read-list'
    ? readList(services, staff, asked)
    : state(services, staff, asked)
}

async function takeBack(
  services: Services,
  staff: Staff,
  { unitId, form }: Asked,
): Promise<Answer> {
  const statement = fieldIn(form, 'statement')
  const taken = await takeBackNumbers(services, staff, { unitId, statement })
  return taken.ok ? { done: wordOf(taken.value) } : { refused: taken.failure }
}

async function state(
  services: Services,
  staff: Staff,
  { unitId, form }: Asked,
): Promise<Answer> {
  const counts = countsIn(form)
  const sure = form.getAll('sure').map(String)
  const paper = { asOf: fieldIn(form, 'asOf'), source: fieldIn(form, 'source') }
  const given = { ...paper, counts, sure: new Set(sure) }
  const stated = await stateNumbers(services, staff, { unitId, form: given })
  if (stated.ok) return { done: String(stated.value.stated) }
  if (stated.failure.code !== 'bad-numbers') return { refused: stated.failure }
  const { flaws, doubts } = stated.failure.check
  const kept = { ...paper, counts: Object.fromEntries(counts), sure }
  return { asked: { ...kept, check: { flaws, doubts } }, isFine: false }
}

async function readList(
  services: Services,
  staff: Staff,
  { unitId, form }: Asked,
): Promise<Answer> {
  const text = fieldIn(form, 'lines')
  const list = await givenIn(form, text)
  const read = await readNumbersList(services, staff, { unitId, list })
  const asOf = todayOf(services.now)
  const fresh = { asOf, source: '', counts: {}, sure: [] }
  if (read.ok) {
    const counts = Object.fromEntries(read.value.counts)
    const { unread, same } = read.value
    return {
      asked: { ...fresh, counts, list: { text, unread, same, refusal: undefined } },
      isFine: true,
    }
  }
  const { failure } = read
  const refusal = listRefusals.find((each) => each === failure.code)
  if (refusal) {
    return { asked: { ...fresh, list: { text, unread: [], refusal } }, isFine: false }
  }
  return {
    refused: { code: placeCodes.find((code) => code === failure.code) ?? 'unit-not-found' },
  }
}

const placeCodes = ['unit-not-found', 'not-your-unit', 'not-a-place'] as const

async function givenIn(form: FormData, text: string): Promise<GivenList> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { text }
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** The numbers of every place of which something was typed, as typed. */
function countsIn(form: FormData): Map<string, TypedCounts> {
  const counts = new Map<string, TypedCounts>()
  for (const [name, value] of form) {
    const [, counted, id] = /^(households|adults)-(.+)$/.exec(name) ?? []
    if (id === undefined || typeof value !== 'string' || value.trim() === '') continue
    const own = counts.get(id) ?? { households: '', adults: '' }
    const key = counted === 'adults' ? 'adults' : 'households'
    counts.set(id, { ...own, [key]: value.slice(0, 40) })
  }
  return counts
}
