/** What a person may be asked to agree to, each for itself and none ticked for them. */
export const purposes = [
  'keep-progress',
  'class-list',
  'groups',
  'contact-phone',
  'follow-up',
] as const
export type Purpose = (typeof purposes)[number]

/** What is asked of somebody who makes an account by themself. */
export const registrationPurposes: readonly Purpose[] = ['keep-progress', 'contact-phone']

/** What a trainer asks of somebody they write down. */
export const residentPurposes = [
  'class-list',
  'groups',
  'contact-phone',
  'follow-up',
] as const satisfies readonly Purpose[]
export type ResidentPurpose = (typeof residentPurposes)[number]

/** Without this there is nothing an account could do. */
export const neededPurpose: Purpose = 'keep-progress'

/**
 * The purpose that a record stands on, of those agreed to. Withdrawing it is erasing the record:
 * an account stands on keeping progress, what a trainer wrote down on being in the list.
 */
export function standsOn(
  given: readonly Purpose[],
): 'keep-progress' | 'class-list' | undefined {
  return grounds.find((purpose) => given.includes(purpose))
}

const grounds = ['keep-progress', 'class-list'] as const

/** Raised whenever the words people agree to change; a consent keeps the one it was given to. */
export const wordingVersion = 1

/** A purpose, and since when somebody agrees to it; undefined where they do not. */
export type KnownConsent = {
  purpose: Purpose
  since: string | undefined
  /** The name of who of the staff asked last; undefined where the person ticked it. */
  askedBy: string | undefined
  /** They agreed once, even where they do so no longer. */
  wasGiven: boolean
}

/** What somebody may tick and untick by themself: what accounts are asked, and what they were. */
export function ownChoices(consents: readonly KnownConsent[]): KnownConsent[] {
  const stands = standsOn(givenOf(consents))
  return consents.filter(
    ({ purpose, wasGiven }) =>
      purpose !== stands && (wasGiven || registrationPurposes.includes(purpose)),
  )
}

export function givenOf(consents: readonly KnownConsent[]): Purpose[] {
  return consents.flatMap(({ purpose, since }) => (since === undefined ? [] : [purpose]))
}
