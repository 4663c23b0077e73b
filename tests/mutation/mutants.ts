import {
  misspellFact,
  misspellScreen,
  removeIssue,
  removeMessage,
  removeTransition,
  removeTrap,
  unsetFact,
  wrongValue,
} from './break-effects.ts'
import {
  backNowhere,
  dropBlock,
  dropOption,
  dropScreen,
  flipGuard,
  misspellField,
  removeCase,
  removeNeeds,
  renameBlock,
  unrecoverable,
  wrongOption,
  wrongPersonaKey,
} from './break-parts.ts'
import {
  dropText,
  misspellPlaceholder,
  overlongLabel,
  realNumber,
  sameLabel,
  swapTexts,
  unreadableLabel,
} from './break-texts.ts'
import type { Draft, Mutant } from './draft.ts'

/** Every kind of mistake an author might make, and all places of a draft where it can be made. */
export const kinds: Record<string, (draft: Draft) => Omit<Mutant, 'kind'>[]> = {
  'remove a transition': removeTransition,
  'misspell a screen': misspellScreen,
  'misspell a fact': misspellFact,
  'misspell a needed field': misspellField,
  'flip a guard': flipGuard,
  'drop a text': dropText,
  'drop a screen': dropScreen,
  'drop a block': dropBlock,
  'swap two texts': swapTexts,
  'rename a block': renameBlock,
  'unset a fact': unsetFact,
  'set another value': wrongValue,
  'remove a case': removeCase,
  'drop an option': dropOption,
  'make another option right': wrongOption,
  'point back nowhere': backNowhere,
  'make a fault unrecoverable': unrecoverable,
  'ask for another thing of the persona': wrongPersonaKey,
  'put in a real-looking number': realNumber,
  'make a label overlong': overlongLabel,
  'make a label unreadable': unreadableLabel,
  'give two buttons one name': sameLabel,
  'misspell a placeholder': misspellPlaceholder,
  'remove needs': removeNeeds,
  'remove a trap': removeTrap,
  'do not send a message': removeMessage,
  'do not make a code': removeIssue,
}

/** The mutants of a draft, of each kind in an order that the seed decides. */
export function mutantsOf(draft: Draft, seed: number): Map<string, Mutant[]> {
  return new Map(
    Object.entries(kinds).map(([kind, places]) => [
      kind,
      shuffled(
        places(draft).map((place) => ({ kind, ...place })),
        seed + kind.length * 1009,
      ),
    ]),
  )
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = mulberry32(seed)
  return items
    .map((item) => ({ item, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item)
}

/** A small generator of numbers from 0 to 1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
