import { keyOf, periodOn } from '#app/features/coverage/reports/period.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { Posts } from './post-rule.ts'

/** The quarter in which the people of the fixtures learned. */
export function thisQuarter(now: Date): string {
  return keyOf(periodOn('quarter', dayInVietnam(now.toISOString())))
}

/** The rules of the forms by which samples are drawn and their results noted. */
export const recheckPosts: Posts = {
  'en?/can-bo/don-vi/:unit/kiem-tra-lai': {
    draw: {
      to: ['commune-official', 'province-official'],
      at: (unitId) => `/can-bo/don-vi/${unitId}/kiem-tra-lai`,
      form: () => ({
        ...{ period: thisQuarter(new Date()), population: 'any.passed', again: 'on' },
      }),
    },
  },
  'en?/can-bo/kiem-tra-lai/:draw/:learner': {
    '': {
      to: ['trainer'],
      at: (id) => `/can-bo/kiem-tra-lai/draw-of-${id}/neighbour-learner-of-${id}`,
      form: () => ({ result: 'with-help' }),
    },
  },
}
