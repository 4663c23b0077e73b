import type { Services } from '#app/composition.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import {
  askConsent,
  editResident,
  eraseResident,
  mergeResidents,
  moveResident,
  partResidents,
  setGroups,
} from '#app/features/identity/identity.server.ts'
import { residentPurposes } from '#app/features/identity/consent.ts'
import { normalisePhone } from '#app/features/identity/phone.ts'
import type { EditAsked } from '#app/features/identity/residents/edit-resident-form.tsx'
import { groups } from '#app/features/identity/residents/facts.ts'
import { draftIn, residentValues } from '#app/features/identity/residents/resident-form.ts'
import {
  residentPath,
  residentsPath,
} from '#app/features/identity/residents/resident-path.ts'
import {
  residentRefusals,
  type ResidentRefusalWord,
  type ResidentWord,
} from '#app/features/identity/residents/resident-words.ts'
import { fieldIn } from '#app/platform/http.server.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'

type Asked = { personId: string; form: FormData }
type Code = 'unit-not-found' | 'not-your-unit' | 'not-a-hamlet' | 'resident-not-found'
type Answer =
  | { to: string }
  | { refused: { code: Code } }
  | {
      refusal?: ResidentRefusalWord
      edit?: EditAsked
      phone?: string
      isTickMissing?: boolean
    }
type Change = (services: Services, staff: Staff, asked: Asked) => Promise<Answer>

/** What the forms on the page of a person ask for. */
export const changeResident: Change = (services, staff, asked) => {
  const intent = fieldIn(asked.form, 'intent')
  // Only what stands there: every object has a `constructor` too.
  const change = Object.hasOwn(changes, intent) ? changes[intent] : undefined
  if (!change) throw new Response(null, { status: 400 })
  return change(services, staff, asked)
}

const changes: Partial<Record<string, Change>> = {
  edit: async (services, staff, { personId, form }) => {
    const values = residentValues(form)
    const { draft, unreadable } = draftIn(values, todayOf(services.now))
    if (unreadable.length > 0) return { edit: { values, problems: unreadable } }
    const edited = await editResident(services, staff, { personId, draft })
    if (edited.ok) return done(personId, 'saved')
    const { failure } = edited
    return failure.code === 'bad-draft'
      ? { edit: { values, problems: failure.problems } }
      : refused(failure.code)
  },
  move: async (services, staff, { personId, form }) => {
    const hamletId = fieldIn(form, 'hamletId')
    const moved = await moveResident(services, staff, { personId, hamletId })
    return moved.ok ? done(personId, 'moved') : refused(moved.failure.code)
  },
  'consent-give': async (services, staff, { personId, form }) => {
    const typed = fieldIn(form, 'phone')
    if (!form.has('agreed')) return { refusal: 'not-ticked', phone: typed }
    const phone = normalisePhone(typed)
    const given = { personId, purpose: purposeIn(form), isGiven: true, phone }
    const asked = await askConsent(services, staff, given)
    return asked.ok
      ? done(personId, 'agreed')
      : { ...refused(asked.failure.code), phone: typed }
  },
  'consent-withdraw': async (services, staff, { personId, form }) => {
    const taken = { personId, purpose: purposeIn(form), isGiven: false }
    const asked = await askConsent(services, staff, taken)
    return asked.ok ? done(personId, 'withdrawn') : refused(asked.failure.code)
  },
  groups: async (services, staff, { personId, form }) => {
    const ticked = form.getAll('groups')
    const chosen = groups.filter((group) => ticked.includes(group))
    const set = await setGroups(services, staff, { personId, groups: chosen })
    return set.ok ? done(personId, 'grouped') : refused(set.failure.code)
  },
  merge: async (services, staff, { personId, form }) => {
    const other = fieldIn(form, 'other')
    const keptId = fieldIn(form, 'keep') === other ? other : personId
    const otherId = keptId === other ? personId : other
    const merged = await mergeResidents(services, staff, { keptId, otherId })
    return merged.ok ? done(keptId, 'merged') : refused(merged.failure.code)
  },
  part: async (services, staff, { personId, form }) => {
    const mergeId = fieldIn(form, 'merge')
    const parted = await partResidents(services, staff, { personId, mergeId })
    return parted.ok ? done(personId, 'parted') : refused(parted.failure.code)
  },
  erase: async (services, staff, { personId, form }) => {
    if (!form.has('asked')) return { isTickMissing: true }
    const erased = await eraseResident(services, staff, personId)
    if (!erased.ok) return refused(erased.failure.code)
    const { outcome, hamletId } = erased.value
    return { to: `${residentsPath(hamletId)}?xong=${outcome}` }
  },
}

function done(personId: string, word: ResidentWord): Answer {
  return { to: `${residentPath(personId)}?xong=${word}` }
}

function purposeIn(form: FormData) {
  const purpose = residentPurposes.find((each) => each === fieldIn(form, 'purpose'))
  if (!purpose) throw new Response(null, { status: 400 })
  return purpose
}

/** What has words on the page is said there; what the page itself is refused for ends it. */
function refused(code: Code | ResidentRefusalWord | 'not-signed-in'): Answer {
  if (code === 'not-signed-in') return { refused: { code: 'resident-not-found' } }
  const pageEnds = ['unit-not-found', 'not-a-hamlet', 'resident-not-found'] as const
  const ends = [...pageEnds, 'not-your-unit' as const].find((each) => each === code)
  if (ends) return { refused: { code: ends } }
  const word = residentRefusals.find((each) => each === code)
  return word ? { refusal: word } : {}
}
