import { failure, success, type Result } from '#app/platform/result.ts'
import type { PersonRow, PersonSecretRow } from '#db/database.ts'
import { listCardsOf } from '#db/queries/cards.server.ts'
import { findPersonSecret, insertPersonSecret } from '#db/queries/person-secrets.server.ts'
import { cardNumber } from '../cards/card-token.server.ts'
import { typedNumber } from '../cards/card.ts'
import { hashSecret } from '../secret-hash.server.ts'
import { forgiveTries, takeTry, type GuardDeps } from '../try-guard.server.ts'
import { trySecret } from '../try-secret.server.ts'
import { askedBy } from './ask-of.server.ts'
import {
  isFourDigits,
  isTooEasyForClass,
  type ClassSignInFailure,
  type Proof,
} from './class-secret.ts'
import { picturesIn, picturesWanted } from './pictures.ts'

type Proven = Result<null, ClassSignInFailure>
type Given = { person: PersonRow; proof: Proof; address: string }

/** Whether somebody showed what is asked of them; the first time, what they show is set. */
export async function prove(deps: GuardDeps, given: Given): Promise<Proven> {
  const { person, proof } = given
  if (proof.way === 'card') return proveByCard(deps, given, proof.text)
  if (proof.way === 'pin') {
    return proveBySecret(deps, given, { kind: 'pin', hash: person.pinHash, ...proof })
  }
  const secret = await findPersonSecret(deps.db, person.id)
  const asked = askedBy(secret?.kind, person.pinHash !== null)
  if (asked === 'nothing') return setSecret(deps, person.id, proof)
  if (asked !== proof.way) return failure('something-else-asked')
  const { way: kind, text } = proof
  return proveBySecret(deps, given, { kind, text, hash: secret?.hash ?? null })
}

type Typed = {
  kind: 'pin' | 'pictures' | 'class-pin'
  text: string
  hash: string | null
}

async function proveBySecret(
  deps: GuardDeps,
  { person, address }: Given,
  { kind, text, hash }: Typed,
): Promise<Proven> {
  const tried = triedOf(person, kind)
  const secret = { kind, text }
  const tries = { tried, address, secret }
  return trySecret(deps, tries, () => Promise.resolve({ owner: null, hash }))
}

/** Wrong PINs count together wherever they are typed. */
function triedOf({ id, phone }: PersonRow, kind: Typed['kind']) {
  return kind === 'pin' && phone !== null
    ? ({ kind: 'phone', name: phone } as const)
    : ({ kind: 'person', name: id } as const)
}

async function proveByCard(
  deps: GuardDeps,
  { person, address }: Given,
  text: string,
): Promise<Proven> {
  const attempt = { tried: { kind: 'person', name: person.id }, address } as const
  const refusal = await takeTry(deps, attempt)
  if (refusal) return { ok: false, failure: refusal }
  const cards = await listCardsOf(deps.db, [person.id])
  const typed = typedNumber(text)
  if (!cards.some(({ id }) => cardNumber(id, deps) === typed)) {
    return failure('wrong-name-or-secret')
  }
  await forgiveTries(deps, attempt)
  return success(null)
}

type Chosen = Extract<Proof, { way: 'pictures' | 'class-pin' | 'nothing' }>

async function setSecret(
  deps: GuardDeps,
  personId: string,
  chosen: Chosen,
): Promise<Proven> {
  if (chosen.way === 'nothing') return success(null)
  const wrong = problemOf(chosen)
  if (wrong) return failure(wrong)
  const { way, text } = chosen
  const kind: PersonSecretRow['kind'] = way === 'pictures' ? 'pictures' : 'pin'
  const hash = await hashSecret({ kind: way, text }, deps)
  const setAt = deps.now().toISOString()
  const isSet = await insertPersonSecret(deps.db, { personId, kind, hash, setAt })
  return isSet ? success(null) : failure('something-else-asked')
}

function problemOf({ way, text }: Exclude<Chosen, { way: 'nothing' }>) {
  if (way === 'pictures') {
    return picturesIn(text).length === picturesWanted ? undefined : 'pictures-missing'
  }
  if (!isFourDigits(text)) return 'digits-missing'
  return isTooEasyForClass(text) ? 'digits-too-easy' : undefined
}
