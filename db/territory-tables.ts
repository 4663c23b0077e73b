import type { Instant } from './database.ts'

/** A calendar day in Vietnam, such as `2025-07-01`. It sorts as text. */
type Day = string

/** Which of two statements of the same holds: the later, then the one with the greater id. */
type Stated = { statedAt: Instant; eventId: string }

type UnitKind =
  | 'nation'
  | ('tinh' | 'thanh_pho')
  | ('xa' | 'phuong' | 'dac_khu')
  | ('thon' | 'xom' | 'ban' | 'lang' | 'ap' | 'buon' | 'bon' | 'phum' | 'soc')
  | ('to_dan_pho' | 'khu_pho' | 'khoi' | 'khu' | 'khom')

/** Projection: nation, provinces, communes, hamlets. `validTo` is the first day without it. */
export type UnitTable = Stated & {
  id: string
  level: 'nation' | 'province' | 'commune' | 'hamlet'
  /** Of the statistics office, with its leading zeros. */
  code: string | null
  validFrom: Day
  validTo: Day | null
}

/** Projection: what a unit is called and where it belongs, from a day up to but without another. */
export type UnitVersionTable = Stated & {
  unitId: string
  validFrom: Day
  validTo: Day | null
  parentId: string | null
  kind: UnitKind
  /** Without the word for its kind. */
  name: string
  searchKey: string
  source: string
}

/** Projection: the days on which units were said to be no more. */
export type UnitClosingTable = Stated & { unitId: string; on: Day }

/** Projection: what stands above a unit on which days; the unit itself at distance 0. */
export type UnitAncestorTable = {
  unitId: string
  ancestorId: string
  distance: number
  validFrom: Day
  validTo: Day | null
}

/** Projection: which units came out of which, by merging and splitting. */
export type UnitSuccessionTable = { fromId: string; toId: string; on: Day }

/** Projection: what a unit was, or was made of, before a day, as the statistics office lists it. */
export type FormerUnitTable = Stated & {
  unitId: string
  /** The first day on which it was no more. */
  until: Day
  /** Its place in the list of what the unit was made of. */
  place: number
  /** With the word for its kind, which may be one that is no more: `Thị trấn Diễn Châu`. */
  name: string
  searchKey: string
  district: string | null
  districtKey: string | null
  province: string | null
  provinceKey: string | null
  /** Whether all who lived there belong to the unit. */
  isWhole: number
}

/** Projection: how many live in a unit, as stated for a day. */
export type PopulationTable = Stated & {
  unitId: string
  asOf: Day
  adults: number
  households: number
  source: string
  /** 1 where it was taken back. */
  isWithdrawn: number
  /** The account of who stated it. */
  statedBy: string | null
}
