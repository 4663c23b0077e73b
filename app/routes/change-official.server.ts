import type { Services } from '#app/composition.server.ts'
import { refusedList } from '#app/features/coverage/lists/list-asked.ts'
import type { OfficialForm } from '#app/features/coverage/official/check-official.ts'
import { describeOfficial } from '#app/features/coverage/official/describe-official.server.ts'
import {
  freshRate,
  type OfficialAsked,
} from '#app/features/coverage/official/official-asked.ts'
import { readOfficialList } from '#app/features/coverage/official/read-official-list.server.ts'
import { stateOfficialRates } from '#app/features/coverage/official/state-official-rates.server.ts'
import { takeBackOfficialRate } from '#app/features/coverage/official/take-back-official-rate.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { listIn } from './list-in.server.ts'
import { wordOf } from './taken-back.ts'

type Asked = { unitId: string; form: FormData }
type Answer =
  | { done: string }
  | { refused: { code: 'unit-not-found' | 'not-your-unit' | 'unit-ended' } }
  | { asked: OfficialAsked; isFine: boolean }

/** What the forms about official rates ask for. */
export async function changeOfficial(
  services: Services,
  staff: Staff,
  asked: Asked,
): Promise<Answer> {
  const intent = fieldIn(asked.form, 'intent')
  if (intent === 'read-list') return readList(services, staff, asked)
  if (intent !== 'take-back') return state(services, staff, asked)
  const statement = fieldIn(asked.form, 'statement')
  const { unitId } = asked
  const taken = await takeBackOfficialRate(services, staff, { unitId, statement })
  return taken.ok ? { done: wordOf(taken.value) } : { refused: taken.failure }
}

async function state(
  services: Services,
  staff: Staff,
  { unitId, form }: Asked,
): Promise<Answer> {
  const isListed = fieldIn(form, 'intent') === 'state-listed'
  const ids = isListed ? [...new Set(form.getAll('listed').map(String))].slice(0, 100) : []
  const listed = ids.map((id) => rateIn(form, id, `-${id}`))
  const one = rateIn(form, fieldIn(form, 'indicator'), '')
  const forms = isListed ? listed : [one]
  const stated = await stateOfficialRates(services, staff, { unitId, forms })
  if (stated.ok) return { done: String(stated.value.stated) }
  if (stated.failure.code !== 'bad-rates') return { refused: stated.failure }
  return { asked: { one, listed, flaws: stated.failure.flaws }, isFine: false }
}

function rateIn(form: FormData, indicator: string, behind: string): OfficialForm {
  const field = (name: string) => fieldIn(form, `${name}${behind}`)
  return {
    ...{ indicator, asOf: field('asOf'), rate: field('rate'), source: field('source') },
    ...{ numerator: field('numerator'), denominator: field('denominator') },
  }
}

async function readList(
  services: Services,
  staff: Staff,
  { unitId, form }: Asked,
): Promise<Answer> {
  const shown = await describeOfficial(services, staff, unitId)
  if (!shown.ok) return { refused: shown.failure }
  const fresh = freshRate(shown.value)
  const { text, list } = await listIn(form)
  const read = await readOfficialList(services, staff, { unitId, list })
  if (!read.ok) {
    const { failure } = read
    if (failure.code !== 'bad-list') return { refused: failure }
    return { asked: { ...fresh, list: refusedList(text, failure) }, isFine: false }
  }
  const { forms, unread, same } = read.value
  const told = { text, unread, same, filled: forms.length, refusal: undefined }
  return { asked: { ...fresh, listed: forms, list: told }, isFine: true }
}
