import type { Indicator } from '../catalogue/indicator-book.ts'
import type { Ended } from '../read/ended.ts'
import type { StatedRate } from './official-rate.ts'

/** An indicator, and what was typed off for it, the newest first. */
export type OfficialLine = {
  indicator: Pick<
    Indicator,
    'id' | 'name' | 'definition' | 'numerator' | 'denominator' | 'source'
  > & { isRecalled: boolean }
  rates: StatedRate[]
}

export type ShownOfficial = {
  unit: { id: string; name: string }
  way: { id: string; name: string }[]
  lines: OfficialLine[]
  mayState: boolean
  ended: Ended | undefined
  today: string
}
