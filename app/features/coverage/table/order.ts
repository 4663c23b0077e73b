/** What the units below can be put in order by, as the address says it. */
const words = {
  need: 'can-truoc',
  name: 'ten',
  adults: 'nguoi-lon',
  able: 'lam-duoc',
  rate: 'ty-le',
  target: 'chi-tieu',
  missing: 'con-thieu',
  reached: 'da-tiep-can',
  change: 'thay-doi',
} as const
export type OrderKey = keyof typeof words

export const orderKeys = Object.keys(words).filter((key): key is OrderKey => key in words)

/** Numbers go from the greatest down and names from the first on, unless turned round. */
export type Order = { key: OrderKey; isTurned: boolean }

const turned = '-nguoc'

export const writeOrder = ({ key, isTurned }: Order): string =>
  `${words[key]}${isTurned ? turned : ''}`

export function readOrder(text: string): Order | undefined {
  const isTurned = text.endsWith(turned)
  const word = isTurned ? text.slice(0, -turned.length) : text
  const key = orderKeys.find((each) => words[each] === word)
  return key && { key, isTurned }
}
