import type { Services } from '#app/composition.server.ts'
import type { NumbersAsked } from '#app/features/coverage/denominators/numbers-asked.ts'
import type { PlaceRefusal } from '#app/features/coverage/denominators/places-of.server.ts'
import { readNumbersList } from '#app/features/coverage/denominators/read-numbers-list.server.ts'
import type { TypedCounts } from '#app/features/coverage/denominators/read-number-lines.ts'
import { stateNumbers } from '#app/features/coverage/denominators/state-numbers.server.ts'
import { takeBackNumbers } from '#app/features/coverage/denominators/take-back-numbers.server.ts'
import { refusedList } from '#app/features/coverage/lists/list-asked.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listIn } from './list-in.server.ts'
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
  const { text, list } = await listIn(form)
  const read = await readNumbersList(services, staff, { unitId, list })
  const asOf = todayOf(services.now)
  const fresh = { asOf, source: '', counts: {}, sure: [] }
  if (!read.ok) {
    const { failure } = read
    if (failure.code !== 'bad-list') return { refused: failure }
    return { asked: { ...fresh, list: refusedList(text, failure) }, isFine: false }
  }
  const { counts, unread, same } = read.value
  const told = { text, unread, same, filled: counts.size, refusal: undefined }
  return {
    asked: { ...fresh, counts: Object.fromEntries(counts), list: told },
    isFine: true,
  }
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
