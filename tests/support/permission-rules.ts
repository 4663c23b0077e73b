import type { Role } from '#app/features/identity/roles/role.ts'
import { coverageRules, officials } from './coverage-rules.ts'

/** Who may open an address: everybody, whoever is signed in, the staff, or roles where they reach. */
export type Rule =
  | { to: 'everybody'; at: string; answer?: string }
  | { to: 'signed-in' | 'staff'; at: string }
  | { to: readonly Role[]; atUnit: (unitId: string) => string }

const everybody = (at: string, answer = '200'): Rule => ({ to: 'everybody', at, answer })

/** A rule for every route of `app/routes.ts`: one that has none fails the test. */
export const rules: Readonly<Record<string, Rule>> = {
  'en?': everybody('/'),
  'en?/bai-hoc/:slug': everybody('/bai-hoc/tra-cuu-ho-so'),
  'en?/bai-hoc/:slug/the-buoc': everybody('/bai-hoc/tra-cuu-ho-so/the-buoc'),
  'en?/lo-trinh': everybody('/lo-trinh'),
  'en?/lo-trinh/:path': everybody('/lo-trinh/bat-dau-tu-so-0'),
  'en?/ky-nang': everybody('/ky-nang'),
  'en?/tap/:slug': everybody('/tap/tra-cuu-ho-so'),
  'en?/tim': everybody('/tim?q=ho+so'),
  'en?/tu-kho': everybody('/tu-kho'),
  'en?/rieng-tu': everybody('/rieng-tu'),
  'en?/quen-pin': everybody('/quen-pin'),
  // One's own, whoever one is.
  'en?/toi': everybody('/toi'),
  // An attempt of somebody else is as good as none.
  'en?/toi/luot/:attempt': everybody('/toi/luot/somebody-elses-attempt', '404'),
  'en?/toi/du-lieu': { to: 'signed-in', at: '/toi/du-lieu' },
  'en?/toi/xoa': { to: 'signed-in', at: '/toi/xoa' },
  'en?/lop': everybody('/lop'),
  // Only while a class with that code is open, and only for who is on its list.
  'en?/lop/:code': everybody('/lop/000000', '404'),
  'en?/lop/:code/ten/:person': everybody('/lop/000000/ten/resident-of-h-111', '404'),
  'en?/the/:token': everybody('/the/made-up', '404'),
  'en?/doi-nguoi': everybody('/doi-nguoi'),
  'en?/can-bo/don-vi/:unit/the': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/the`,
  },
  'en?/can-bo/lop/:class/the': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}/the`,
  },
  'en?/dang-ky': everybody('/dang-ky'),
  'en?/dang-nhap': everybody('/dang-nhap'),
  'en?/dang-xuat': everybody('/dang-xuat', '303 /toi'),
  'en?/can-bo': { to: 'staff', at: '/can-bo' },
  'en?/can-bo/dang-nhap': everybody('/can-bo/dang-nhap'),
  // Only where a provider is configured.
  'en?/can-bo/co-quan': everybody('/can-bo/co-quan', '404'),
  'en?/can-bo/co-quan/ve': everybody('/can-bo/co-quan/ve', '404'),
  'en?/can-bo/mat-khau': { to: 'staff', at: '/can-bo/mat-khau' },
  'en?/can-bo/don-vi': { to: 'staff', at: '/can-bo/don-vi?ten=xa' },
  'en?/can-bo/don-vi/:unit': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}`,
  },
  'en?/can-bo/don-vi/:unit/toi-nay': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/toi-nay`,
  },
  'en?/can-bo/don-vi/:unit/to': {
    to: ['commune-official', 'operator'],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/to`,
  },
  'en?/can-bo/don-vi/:unit/thay-doi': {
    to: ['commune-official', 'operator'],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/thay-doi`,
  },
  'en?/can-bo/to/:team': {
    to: ['trainer', 'commune-official', 'operator'],
    atUnit: (unitId) => `/can-bo/to/team-of-${unitId}`,
  },
  'en?/can-bo/lop/:class/chieu': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}/chieu`,
  },
  'en?/can-bo/don-vi/:unit/tham-nha': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/tham-nha`,
  },
  'en?/can-bo/tham/:person': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/tham/resident-of-${unitId}`,
  },
  'en?/can-bo/don-vi/:unit/hoi-lai': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/hoi-lai`,
  },
  'en?/can-bo/hoi-lai/:person': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/hoi-lai/resident-of-${unitId}`,
  },
  'en?/can-bo/lop/:class/hop-thu': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}/hop-thu`,
  },
  'en?/toi/lop': everybody('/toi/lop'),
  'en?/can-bo/don-vi/:unit/lop': {
    to: ['trainer', ...officials],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/lop`,
  },
  'en?/can-bo/lop/:class': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}`,
  },
  'en?/can-bo/lop/:class/diem-danh': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}/diem-danh`,
  },
  'en?/can-bo/lop/:class/tong-ket': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}/tong-ket`,
  },
  'en?/can-bo/lop/:class/tuong': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}/tuong`,
  },
  'en?/can-bo/lop/:class/tuong/moi': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}/tuong/moi`,
  },
  'en?/can-bo/lop/:class/moi-bai': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}/moi-bai`,
  },
  'en?/can-bo/lop/:class/ghi-nhan': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/lop/class-of-${unitId}/ghi-nhan`,
  },
  'en?/can-bo/don-vi/:unit/ba-con': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/don-vi/${unitId}/ba-con`,
  },
  'en?/can-bo/ba-con/:person': {
    to: ['trainer'],
    atUnit: (unitId) => `/can-bo/ba-con/resident-of-${unitId}`,
  },
  'en?/can-bo/nhat-ky': {
    to: officials,
    atUnit: (unitId) => `/can-bo/nhat-ky?don-vi=${unitId}`,
  },
  // Whoever has the link is meant; a link that is none is nobody's.
  ...coverageRules,
  'en?/moi/:token': everybody('/moi/made-up', '404'),
  // Only where content is written (AUTHORING=1), and there for everybody.
  'en?/soan-thao': everybody('/soan-thao', '404'),
  'en?/soan-thao/:slug': everybody('/soan-thao/tra-cuu-ho-so', '404'),
  'api/rungs': everybody('/api/rungs'),
  health: everybody('/health'),
  'en?/qua-dai': everybody('/qua-dai', '413'),
  '*': everybody('/khong-co-trang-nay', '404'),
}

/** Where each role is held in the small country, and which units that reaches and which not. */
export const reach: Readonly<
  Record<Role, { own: string; within: readonly string[]; foreign: readonly string[] }>
> = {
  trainer: { own: 'h-111', within: ['h-111'], foreign: ['h-112', 'c-11', 'h-121', 'vn'] },
  'commune-official': {
    own: 'c-11',
    within: ['c-11', 'h-111', 'h-112'],
    foreign: ['c-12', 'h-121', 'p-1', 'c-21', 'vn', 'c-elsewhere'],
  },
  'province-official': {
    own: 'p-1',
    within: ['p-1', 'c-11', 'c-12', 'h-121'],
    foreign: ['p-2', 'c-21', 'vn', 'c-elsewhere'],
  },
  national: {
    own: 'vn',
    within: ['vn', 'p-2', 'c-21', 'h-111'],
    foreign: ['p-elsewhere', 'c-elsewhere'],
  },
  'content-editor': { own: 'vn', within: ['vn', 'p-1', 'c-11'], foreign: ['c-elsewhere'] },
  operator: {
    own: 'vn',
    within: ['vn', 'p-1', 'c-21', 'h-111', 'c-elsewhere'],
    foreign: [],
  },
}

/** Roles by unit that may be given and taken back, by who holds which; nothing else may. */
export const giving: Readonly<Record<Role, readonly `${Role} ${string}`[]>> = {
  trainer: [],
  'content-editor': [],
  'commune-official': [
    'commune-official c-11',
    'trainer c-11',
    'trainer h-111',
    'trainer h-112',
  ],
  'province-official': ['commune-official c-11', 'commune-official c-12'],
  national: ['province-official p-1', 'province-official p-2'],
  operator: [
    ...(['national vn', 'content-editor vn', 'operator vn'] as const),
    ...(['province-official p-1', 'province-official p-2'] as const),
    'province-official p-elsewhere',
    ...(['c-11', 'c-12', 'c-21', 'c-elsewhere'] as const).flatMap(
      (commune) => [`commune-official ${commune}`, `trainer ${commune}`] as const,
    ),
    ...(['trainer h-111', 'trainer h-112', 'trainer h-121'] as const),
  ],
}
