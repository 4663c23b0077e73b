import type { Services } from '#app/composition.server.ts'
import { changeHamlets, tryHamletChange } from '#app/features/classes/classes.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { changeKey } from '#app/features/territory/changes/change-key.ts'
import { changeKinds, mostParts } from '#app/features/territory/changes/hamlet-change.ts'
import type {
  ChangeAsked,
  ChangeDone,
  TypedHamlet,
} from '#app/features/territory/changes/shown-changes.ts'
import { readTypedHamlets } from '#app/features/territory/changes/read-typed-hamlets.ts'
import { kinds, nameBeside } from '#app/features/territory/unit-kind.ts'
import { fieldIn } from '#app/platform/http.server.ts'

const doneWord = { merge: 'merged', split: 'split', close: 'closed' } as const

/** What a change is before anything is typed. */
export function emptyChange(kind: string | null, on: string): ChangeAsked {
  const known = changeKinds.find((each) => each === kind) ?? 'merge'
  return { kind: known, unitIds: [], into: rows(known, []), on, source: '' }
}

function rows(kind: ChangeAsked['kind'], typed: TypedHamlet[]): TypedHamlet[] {
  const many = { merge: 1, split: mostParts, close: 0 }[kind]
  const none: TypedHamlet = { kind: 'thon', name: '', households: '', adults: '' }
  return Array.from({ length: many }, (_none, place) => typed[place] ?? none)
}

function textsIn(form: FormData, name: string): string[] {
  return form.getAll(name).map((value) => (typeof value === 'string' ? value.trim() : ''))
}

function changeIn(form: FormData): ChangeAsked {
  const kind = changeKinds.find((each) => each === fieldIn(form, 'kind')) ?? 'merge'
  const [names, households, adults, kindsTyped] = [
    textsIn(form, 'into-name'),
    textsIn(form, 'into-households'),
    textsIn(form, 'into-adults'),
    textsIn(form, 'into-kind'),
  ]
  const typed = names.map((name, place): TypedHamlet => {
    const kindOf = kinds.find((each) => each === kindsTyped[place]) ?? 'thon'
    return {
      ...{ kind: kindOf, name: nameBeside(kindOf, name) },
      households: households[place] ?? '',
      adults: adults[place] ?? '',
    }
  })
  return {
    ...{ kind, unitIds: [...new Set(textsIn(form, 'unit'))], into: rows(kind, typed) },
    ...{ on: fieldIn(form, 'on'), source: fieldIn(form, 'source').normalize('NFC').trim() },
  }
}

/** Looks at a change, and makes it where what was looked at is what is asked for. */
export async function changeUnits(
  services: Services,
  staff: Staff,
  { unitId: communeId, form }: { unitId: string; form: FormData },
): Promise<{ done: ChangeDone } | { asked: ChangeAsked }> {
  const asked = changeIn(form)
  const read = readTypedHamlets(asked.into)
  if (!read.ok) return { asked: { ...asked, problem: read.failure.code } }
  const change = { ...asked, into: read.value, communeId }
  const isSeen = fieldIn(form, 'seen') === changeKey(asked)
  const does = fieldIn(form, 'intent') === 'change-hamlets' && isSeen
  const made = await (does ? changeHamlets : tryHamletChange)(services, staff, change)
  if (!made.ok) {
    return {
      asked: { ...asked, problem: made.failure.code, effects: made.failure.effects },
    }
  }
  if (does) return { done: doneWord[asked.kind] }
  return { asked: { ...asked, effects: made.value } }
}
