import type { Day } from '../day.ts'

/** A unit that a name led to. */
export type FoundUnit = {
  id: string
  /** `Thôn 1, Xã Tân Thành, Tỉnh Đồng Tháp`. */
  label: string
  /** What it was, or came out of, where that is what was searched for. */
  formerly?: Formerly
  /** Beyond what the roles of who asks reach: told, since what became of an old unit is public. */
  isBeyond?: true
}

export type Formerly = {
  name: string
  /** The first day on which that was no more. */
  until: Day
  /** It was that; that joined it; it was a part of that; it stood below that, a district. */
  how: 'was' | 'joined' | 'part' | 'below'
  /** The units that the other parts are now. */
  others: string[]
}
