/** What a person may be asked to agree to, each for itself and none ticked for them. */
export const purposes = ['keep-progress', 'contact-phone'] as const
export type Purpose = (typeof purposes)[number]

/** Without this there is nothing an account could do. Withdrawing it is erasing the account. */
export const neededPurpose: Purpose = 'keep-progress'

/** Raised whenever the words people agree to change; a consent keeps the one it was given to. */
export const wordingVersion = 1
