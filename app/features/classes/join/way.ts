import type { Asked } from '#app/features/identity/identity.ts'

/** How somebody shows who they are; `choose` where they have not chosen yet. */
export type Way = 'pictures' | 'class-pin' | 'pin' | 'card' | 'choose'

/** By its word in the address. */
const words: Readonly<Record<string, Way>> = {
  hinh: 'pictures',
  'bon-so': 'class-pin',
  pin: 'pin',
  the: 'card',
}

const wordOf: Record<Exclude<Way, 'choose'>, string> = {
  pictures: 'hinh',
  'class-pin': 'bon-so',
  pin: 'pin',
  card: 'the',
}

export function pathOfWay(path: string, way: Exclude<Way, 'choose'>): string {
  return `${path}?cach=${wordOf[way]}`
}

type Person = { asked: Asked; hasCard: boolean; hasPin: boolean }

/** The ways that are open to somebody, the one to show first in front. */
export function waysOf({ asked, hasCard, hasPin }: Person): Way[] {
  const own: Way[] = asked === 'nothing' ? ['choose', 'pictures', 'class-pin'] : [asked]
  const more: Way[] = [
    ...(hasCard ? (['card'] as const) : []),
    ...(hasPin && asked !== 'pin' ? (['pin'] as const) : []),
  ]
  return [...own, ...more]
}

/** The way asked for by the address, where it is open to them. */
export function wayFor(person: Person, word: string | null): Way {
  const open = waysOf(person)
  const asked = words[word ?? '']
  return asked !== undefined && open.includes(asked) ? asked : (open[0] ?? 'choose')
}
