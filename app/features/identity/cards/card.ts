/** Where the QR code of a card leads. */
export function cardPath(token: string): string {
  return `/the/${token}`
}

/** `412 073`, as it is printed. */
export function shownNumber(number: string): string {
  return `${number.slice(0, 3)} ${number.slice(3)}`
}

/** The digits of a number however somebody typed them. */
export function typedNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\s.–-]/g, '')
}

/** A card as it is printed. */
export type ShownCard = {
  personId: string
  name: string
  /** What tells two of one name apart. */
  tell: string | undefined
  hamlet: string
  number: string
  token: string
  /** Whether they chose pictures or digits, which the trainer can take back. */
  hasSecret: boolean
}

/** Somebody of a hamlet who has no card. */
export type WithoutCard = { personId: string; name: string; tell: string | undefined }

export const cardWords = ['given', 'reissued', 'forgotten'] as const
export type CardWord = (typeof cardWords)[number]
