import { visitPlaces } from '#app/features/learning/learning.ts'
import { houseFilters, type HouseFilter } from './houses.ts'
import type { VisitPlace } from './visit-form.ts'

/** The words of addresses. */
const filterWords: Record<HouseFilter, string> = {
  all: '',
  unreached: 'chua-toi',
  due: 'den-hen',
  elderly: 'cao-tuoi',
  'no-phone': 'khong-dien-thoai',
  'ethnic-minority': 'dan-toc',
  poor: 'ho-ngheo',
  disabled: 'khuyet-tat',
}
const placeWords: Record<VisitPlace, string> = {
  home: '',
  'post-office': 'buu-dien',
  'service-centre': 'trung-tam',
  elsewhere: 'noi-khac',
}

/** What is asked of the page of houses: which, called what, and where people are helped. */
export type HousesView = { filter: HouseFilter; name: string; where: VisitPlace }

const longestName = 60

export function readHousesView(params: URLSearchParams): HousesView {
  const word = params.get('loc') ?? ''
  return {
    filter: houseFilters.find((each) => filterWords[each] === word) ?? 'all',
    name: (params.get('ten') ?? '').normalize('NFC').trim().slice(0, longestName),
    where: readPlace(params),
  }
}

export function readPlace(params: URLSearchParams): VisitPlace {
  const word = params.get('o') ?? ''
  return visitPlaces.find((each) => placeWords[each] === word) ?? 'home'
}

export function housesPath(hamletId: string, view: Partial<HousesView> = {}): string {
  const { filter = 'all', name = '', where = 'home' } = view
  return withQuery(`/can-bo/don-vi/${hamletId}/tham-nha`, {
    ...{ loc: filterWords[filter], ten: name, o: placeWords[where] },
  })
}

export function visitPath(personId: string, where: VisitPlace = 'home'): string {
  return withQuery(`/can-bo/tham/${personId}`, { o: placeWords[where] })
}

/** The field that keeps the place in a form that asks for other houses. */
export function placeWordOf(where: VisitPlace): string {
  return placeWords[where]
}

function withQuery(path: string, words: Record<string, string>): string {
  const said = Object.entries(words).filter(([, word]) => word !== '')
  const query = new URLSearchParams(said).toString()
  return query === '' ? path : `${path}?${query}`
}
