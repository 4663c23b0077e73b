/** A unit that a name led to. */
export type FoundUnit = {
  id: string
  /** `Thôn 1, Xã Tân Thành, Tỉnh Đồng Tháp`. */
  label: string
  /** What it, or what it came out of, was called before, where that is what was searched for. */
  formerly?: string
}
