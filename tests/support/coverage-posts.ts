import { v7 as uuid } from 'uuid'
import type { PostRule } from './permission-posts.ts'

type Fields = Record<string, string>

const toNumbers = (page: string, form: (unitId: string) => Fields): PostRule => ({
  to: ['commune-official', 'province-official', 'national'],
  at: (unitId) => `/can-bo/don-vi/${unitId}/${page}`,
  form,
})

/** The rules of the forms by which officials state numbers. */
export const coveragePosts: Readonly<Record<string, Readonly<Record<string, PostRule>>>> = {
  'en?/can-bo/don-vi/:unit/mau-so': {
    'read-list': { to: 'nothing-kept' },
    state: toNumbers('mau-so', (unitId) => ({
      ...{ asOf: '2026-11-01', source: 'Công an xã', sure: unitId },
      ...{ [`households-${unitId}`]: '212', [`adults-${unitId}`]: '540' },
    })),
  },
  'en?/can-bo/don-vi/:unit/chi-tieu': {
    propose: { to: 'nothing-kept' },
    // Another number each time, since the same one again says nothing.
    'state-targets': toNumbers('chi-tieu', (unitId) => ({
      ...{ year: '2026', indicator: 'core.passed', source: 'Kế hoạch 12', sure: 'on' },
      [`target-${unitId}`]: String(Number.parseInt(uuid().slice(-6), 16)),
    })),
  },
  'en?/can-bo/don-vi/:unit/so-chinh-thuc': {
    '': toNumbers('so-chinh-thuc', () => ({
      ...{ indicator: 'smartphone', asOf: '2026-11-01', rate: '87,5', source: 'Sở' },
      ...{ numerator: '', denominator: '' },
    })),
  },
}
