import { onBehalfReasons } from '#app/features/learning/told-facts.ts'
import { attemptOf } from './given-every-unit-used.ts'
import {
  nothingKept,
  toTrainer,
  type Fields,
  type Posts,
  type PostRule,
} from './post-rule.ts'

const toClass = (which: string, page: string, form: Fields): PostRule =>
  toTrainer(
    (unitId) => `/can-bo/lop/${which}-of-${unitId}${page}`,
    () => form,
  )

const toWitness = (page: string): PostRule =>
  toTrainer(
    (unitId) => `/can-bo/lop/open-class-of-${unitId}/${page}`,
    (unitId) => ({
      ...{ person: `resident-learner-of-${unitId}`, attempt: attemptOf(unitId) },
    }),
  )

/** What a class is planned as. */
export const evening = {
  day: '2098-12-31',
  time: '19:30',
  minutes: '60',
  place: 'Nhà văn hóa',
}

/** The rules of the forms of a class, in the order of its evening. */
export const classPosts: Posts = {
  'en?/can-bo/lop/:class': {
    note: toClass('class', '', { text: 'Máy chiếu hỏng' }),
    plan: toClass('class', '', { ...evening, scenario: 'tra-cuu-ho-so' }),
    change: toClass('class', '', { ...evening, scenario: 'tra-cuu-ho-so', place: 'Chùa' }),
    cancel: toClass('class', '', {}),
    restore: toClass('class', '', {}),
    open: toClass('class', '', {}),
  },
  'en?/can-bo/lop/:class/diem-danh': {
    '': toClass('open-class', '/diem-danh', { headcount: '7', 'headcount-was': '0' }),
    add: toClass('open-class', '/diem-danh', { name: 'Bác Mới', agreed: 'on' }),
  },
  'en?/can-bo/lop/:class/chieu': {
    record: toTrainer(
      (unitId) => `/can-bo/lop/open-class-of-${unitId}/chieu`,
      (unitId) => ({ learner: `neighbour-learner-of-${unitId}` }),
    ),
  },
  'en?/can-bo/lop/:class/moi-bai': {
    '': toClass('open-class', '/moi-bai', { path: '/bai-hoc/tra-cuu-ho-so' }),
    'take-back': toClass('open-class', '/moi-bai', {}),
  },
  'en?/can-bo/lop/:class/ghi-nhan': {
    witness: toWitness('ghi-nhan'),
    'on-behalf': toTrainer(
      (unitId) => `/can-bo/lop/open-class-of-${unitId}/ghi-nhan`,
      (unitId) => ({
        ...{ person: `neighbour-learner-of-${unitId}`, skill: 'tra-cuu-ho-so' },
        ...{ outcome: 'passed', reason: onBehalfReasons[0] },
      }),
    ),
    withdraw: toTrainer(
      (unitId) => `/can-bo/lop/open-class-of-${unitId}/ghi-nhan`,
      (unitId) => ({ deed: `deed-of-${unitId}` }),
    ),
  },
  // The same witnessing as above, so nothing new: and helping is kept in memory alone.
  'en?/can-bo/lop/:class/tuong': { witness: nothingKept, helped: nothingKept },
  'en?/can-bo/lop/:class/tong-ket': {
    '': toClass('open-class', '/tong-ket', { confirmed: 'on' }),
  },
}
