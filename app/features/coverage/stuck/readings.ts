import { placeKinds, type PlaceKind, type Reading } from './shown-stuck.ts'

/** Which text helps a trainer at which kind of place: the sister reading of what is hard there. */
const readingAt: Record<PlaceKind, string> = {
  screen: 'khi-bac-noi-toi-gia-roi',
  field: 'khong-cham-vao-may-nguoi-khac',
  fault: 'lop-40-nguoi-3-may',
  trap: 'nhan-dien-lua-dao',
}

/** The texts that help, as far as there are any, by the kind of place. */
export function readingsFor(titleOf: (slug: string) => string | undefined): Reading[] {
  return placeKinds.flatMap((kind) => {
    const slug = readingAt[kind]
    const title = titleOf(slug)
    return title === undefined ? [] : [{ kind, slug, title }]
  })
}
