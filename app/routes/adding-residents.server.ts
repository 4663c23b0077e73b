import type { Services } from '#app/composition.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import {
  addOne,
  addRoster,
  previewRoster,
  textOfRosterFile,
} from '#app/features/identity/identity.server.ts'
import type { AddAsked } from '#app/features/identity/residents/add-resident-form.tsx'
import { residentValues } from '#app/features/identity/residents/resident-form.ts'
import {
  rosterRefusals,
  type RosterAsked,
} from '#app/features/identity/residents/roster-form.tsx'
import { fieldIn } from '#app/platform/http.server.ts'

type Asked = { hamletId: string; form: FormData }
type HamletCode = 'unit-not-found' | 'not-your-unit' | 'not-a-hamlet'
type Answer =
  | { added: number; skipped: number }
  | { refused: { code: HamletCode } }
  | { one?: AddAsked; roster?: RosterAsked; isFine: boolean }

/** What the forms that write people of a hamlet down ask for. */
export async function addResidentsAsked(
  services: Services,
  staff: Staff,
  asked: Asked,
): Promise<Answer> {
  return fieldIn(asked.form, 'intent') === 'add-one'
    ? addOneAsked(services, staff, asked)
    : rosterAsked(services, staff, asked)
}

async function addOneAsked(
  services: Services,
  staff: Staff,
  { hamletId, form }: Asked,
): Promise<Answer> {
  const values = residentValues(form)
  const added = await addOne(services, staff, {
    ...{ hamletId, values, isListed: form.has('agreed'), isCalled: form.has('called') },
    isAnother: form.has('anyway'),
  })
  if (added.ok) return { added: 1, skipped: 0 }
  const { failure } = added
  const one = { values, problems: [] }
  switch (failure.code) {
    case 'bad-draft':
      return { one: { ...one, problems: failure.problems }, isFine: false }
    case 'not-agreed':
      return { one: { ...one, isNotAgreed: true }, isFine: false }
    case 'already-there':
      return { one: { ...one, isThere: true }, isFine: false }
    default:
      return { refused: { code: failure.code } }
  }
}

async function rosterAsked(
  services: Services,
  staff: Staff,
  { hamletId, form }: Asked,
): Promise<Answer> {
  const file = await fileIn(form)
  const text = file.text ?? fieldIn(form, 'lines')
  const anyway = form.getAll('anyway').map(Number)
  const kept = { text, anyway, isGuardianTicked: form.has('guardian') }
  if (file.refusal) return { roster: { ...kept, refusal: file.refusal }, isFine: false }

  const given = { hamletId, text, hasGuardianAgreed: form.has('guardian') }
  if (fieldIn(form, 'intent') !== 'add-roster') {
    const seen = await previewRoster(services, staff, given)
    if (seen.ok) return { roster: { ...kept, preview: seen.value }, isFine: true }
    return refusedRoster(kept, seen.failure)
  }
  const saved = await addRoster(services, staff, {
    ...{ ...given, anyway, seen: fieldIn(form, 'seen') },
    ...{ areListed: form.has('agreed'), areCalled: form.has('called') },
  })
  return saved.ok ? saved.value : refusedRoster(kept, saved.failure)
}

type Refused = { code: string; preview?: RosterAsked['preview'] }

function refusedRoster(kept: RosterAsked, failure: Refused): Answer {
  const refusal = rosterRefusals.find((each) => each === failure.code)
  if (refusal) {
    return { roster: { ...kept, refusal, preview: failure.preview }, isFine: false }
  }
  const code = hamletCodes.find((each) => each === failure.code)
  if (!code) throw new Error(`Nobody says what "${failure.code}" means.`)
  return { refused: { code } }
}

const hamletCodes: readonly HamletCode[] = [
  'unit-not-found',
  'not-your-unit',
  'not-a-hamlet',
]

/** The text of the chosen file; nothing where none was chosen. */
async function fileIn(form: FormData) {
  const file = form.get('file')
  if (!(file instanceof Blob) || file.size === 0) return {}
  const text = textOfRosterFile(new Uint8Array(await file.arrayBuffer()))
  return text.ok ? { text: text.value } : { refusal: text.failure.code }
}
