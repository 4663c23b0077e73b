/** What there is to choose three of, in the order they stand on every screen. */
export const pictures = [
  ...(['sun', 'flower', 'fish', 'house'] as const),
  ...(['tree', 'bicycle', 'hat', 'boat'] as const),
  ...(['star', 'cup', 'key', 'umbrella'] as const),
] as const
export type Picture = (typeof pictures)[number]

export const picturesWanted = 3

/** The pictures that a hidden field carries from press to press; what is none is left out. */
export function picturesIn(text: string): Picture[] {
  const words = text.split('.')
  return words
    .flatMap((word) => pictures.find((each) => each === word) ?? [])
    .slice(0, picturesWanted)
}

export function textOfPictures(chosen: readonly Picture[]): string {
  return chosen.join('.')
}
