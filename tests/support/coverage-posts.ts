import { v7 as uuid } from 'uuid'
import { statementOf } from './given-statements.ts'
import type { PostRule, Posts } from './post-rule.ts'

type Fields = Record<string, string>

/** The rules of the forms by which officials state numbers. */
const toNumbers = (page: string, form: (unitId: string) => Fields): PostRule => ({
  to: ['commune-official', 'province-official', 'national'],
  at: (unitId) => `/can-bo/don-vi/${unitId}/${page}`,
  form,
})

/** Each taking back is of another statement, since the same one again does nothing. */
const takingBack = (page: string) => {
  const presses = new Map<string, number>()
  return toNumbers(page, (unitId) => {
    const press = presses.get(unitId) ?? 0
    presses.set(unitId, press + 1)
    return { statement: statementOf(page, unitId, press) }
  })
}

const toReport = (period: string, form: Fields): PostRule => ({
  to: ['commune-official', 'province-official'],
  at: (unitId) => `/can-bo/don-vi/${unitId}/bao-cao/${period}`,
  form: () => form,
})

const toJudge = (period: string, form: Fields): PostRule => ({
  to: ['province-official', 'national'],
  at: (unitId) => `/can-bo/don-vi/${unitId}/bao-cao/${period}`,
  form: () => ({ version: '1', ...form }),
})

const toTokens = (form: (unitId: string) => Fields): PostRule => ({
  to: ['commune-official', 'province-official', 'national'],
  at: (unitId) => `/can-bo/don-vi/${unitId}/ma-truy-cap`,
  form,
})

export const coveragePosts: Posts = {
  'en?/can-bo/don-vi/:unit/mau-so': {
    'take-back': takingBack('mau-so'),
    'read-list': { to: 'nothing-kept' },
    state: toNumbers('mau-so', (unitId) => ({
      ...{ asOf: '2026-11-01', source: 'Công an xã', sure: unitId },
      ...{ [`households-${unitId}`]: '212', [`adults-${unitId}`]: '540' },
    })),
  },
  'en?/can-bo/don-vi/:unit/chi-tieu': {
    'take-back': takingBack('chi-tieu'),
    propose: { to: 'nothing-kept' },
    'read-list': { to: 'nothing-kept' },
    // Another number each time, since the same one again says nothing.
    'state-targets': toNumbers('chi-tieu', (unitId) => ({
      ...{ year: '2026', indicator: 'core.passed', source: 'Kế hoạch 12', sure: 'on' },
      [`target-${unitId}`]: String(Number.parseInt(uuid().slice(-6), 16)),
    })),
  },
  'en?/can-bo/don-vi/:unit/so-chinh-thuc': {
    'take-back': takingBack('so-chinh-thuc'),
    'read-list': { to: 'nothing-kept' },
    'state-listed': toNumbers('so-chinh-thuc', () => ({
      ...{ listed: 'smartphone', 'asOf-smartphone': '2026-11-01' },
      ...{ 'rate-smartphone': '87,5', 'source-smartphone': 'Sở' },
    })),
    '': toNumbers('so-chinh-thuc', () => ({
      ...{ indicator: 'smartphone', asOf: '2026-11-01', rate: '87,5', source: 'Sở' },
      ...{ numerator: '', denominator: '' },
    })),
  },
  // A file for who asks, of what they may see; it writes nothing down.
  'en?/can-bo/don-vi/:unit/xuat': {
    'start-export': { to: 'nothing-kept' },
    'cancel-export': { to: 'nothing-kept' },
  },
  'en?/can-bo/don-vi/:unit/ma-truy-cap': {
    'make-token': toTokens((unitId) => ({ name: `Mã mới của ${unitId}` })),
    'withdraw-token': toTokens((unitId) => ({ token: `token-of-${unitId}` })),
  },
  'en?/can-bo/don-vi/:unit/bao-cao/:period': {
    save: toReport('2026-Q3', { 'text-proposals': 'Thêm máy cho Thôn 2' }),
    // Without the hash of what was looked at it keeps the draft and shows what would go up.
    submit: toReport('2026-Q2', { 'text-proposals': 'Thêm hai máy' }),
    returned: toJudge('2026-01', { reason: 'Thiếu số lớp của Thôn 2' }),
    accepted: toJudge('2026-02', {}),
    aggregated: toJudge('2026-02', {}),
  },
  'en?/can-bo/don-vi/:unit/ky-bao-cao': {
    'state-period': {
      to: ['province-official', 'national'],
      at: (unitId) => `/can-bo/don-vi/${unitId}/ky-bao-cao`,
      form: () => ({
        ...{ period: '2026-Q3', dataFrom: '2026-06-15' },
        ...{ dataTo: '2026-09-14', dueOn: '2026-09-18' },
      }),
    },
  },
}
