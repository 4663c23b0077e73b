import type { Rule } from './permission-rules.ts'

export const officials = [
  'commune-official',
  'province-official',
  'national',
  'operator',
] as const

/** Whom the pages of numbers, reports and files answer. */
export const coverageRules: Readonly<Record<string, Rule>> = {
  'en?/can-bo/don-vi/:unit/so-lieu': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/so-lieu`,
  },
  'en?/can-bo/don-vi/:unit/xuat': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/xuat`,
  },
  'en?/can-bo/don-vi/:unit/xuat/tep': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/xuat/tep`,
  },
  'en?/can-bo/don-vi/:unit/xuat/:list': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/xuat/mau-so`,
  },
  'en?/can-bo/don-vi/:unit/ma-truy-cap': {
    to: ['commune-official', 'province-official', 'national'],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/ma-truy-cap`,
  },
  'en?/can-bo/don-vi/:unit/so-lieu/cho-kho': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/so-lieu/cho-kho`,
  },
  'en?/can-bo/don-vi/:unit/so-lieu/viec': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/so-lieu/viec`,
  },
  'en?/can-bo/don-vi/:unit/so-lieu/:indicator': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/so-lieu/basic-skill`,
  },
  'en?/can-bo/don-vi/:unit/bao-cao': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/bao-cao`,
  },
  'en?/can-bo/don-vi/:unit/bao-cao/:period': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/bao-cao/2026-Q3`,
  },
  'en?/can-bo/don-vi/:unit/ky-bao-cao': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/ky-bao-cao`,
  },
  'en?/can-bo/don-vi/:unit/bao-cao/:period/docx': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/bao-cao/2026-Q4/docx`,
  },
  'en?/can-bo/don-vi/:unit/bao-cao/:period/xlsx': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/bao-cao/2026-Q4/xlsx`,
  },
  'en?/can-bo/don-vi/:unit/bao-cao/:period/in': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/bao-cao/2026-Q4/in`,
  },
  'en?/can-bo/don-vi/:unit/mau-so': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/mau-so`,
  },
  'en?/can-bo/don-vi/:unit/chi-tieu': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/chi-tieu`,
  },
  'en?/can-bo/don-vi/:unit/so-chinh-thuc': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/so-chinh-thuc`,
  },
  'en?/can-bo/don-vi/:unit/kiem-tra-lai': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/kiem-tra-lai`,
  },
  'en?/can-bo/kiem-tra-lai/:draw/:learner': {
    to: ['trainer'],
    atUnit: (id) => `/can-bo/kiem-tra-lai/draw-of-${id}/resident-learner-of-${id}`,
  },
}
