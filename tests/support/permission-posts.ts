import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { visitIdOf } from '#app/features/classes/visits/make-visit.server.ts'
import { changeKey } from '#app/features/territory/changes/change-key.ts'

import { classPosts, evening } from './class-posts.ts'
import { coveragePosts } from './coverage-posts.ts'
import { recheckPosts } from './recheck-posts.ts'
import { mergeOf } from './given-every-unit-used.ts'
import {
  nothingKept,
  themselves,
  toTrainer,
  type Fields,
  type Posts,
  type PostRule,
} from './post-rule.ts'

const toUnit = (form: (unitId: string) => Fields): PostRule => ({
  to: ['commune-official', 'operator'],
  at: (unitId) => `/can-bo/don-vi/${unitId}`,
  form,
})

/** Closes a hamlet where nobody lives, as it was looked at. */
function closing(unitId: string): Fields {
  const asked = { kind: 'close', on: '2026-01-02', source: '12/NQ-HĐND' } as const
  const unit = `spare-of-${unitId}`
  return { ...asked, unit, seen: changeKey({ ...asked, unitIds: [unit], into: [] }) }
}

const toTeam = (form: (unitId: string) => Fields): PostRule => ({
  to: ['commune-official', 'operator'],
  at: (unitId) => `/can-bo/to/team-of-${unitId}`,
  form,
})

function cardForms(
  who: 'resident' | 'neighbour',
  at: (unitId: string) => string,
): Record<'give' | 'reissue' | 'forget', PostRule> {
  const form = (unitId: string) => ({ person: `${who}-of-${unitId}` })
  const rule: PostRule = { to: ['trainer'], at, form }
  return { give: rule, reissue: rule, forget: rule }
}

const toAsking = (form: Fields): PostRule => ({
  to: ['trainer'],
  at: (unitId) => `/can-bo/hoi-lai/resident-of-${unitId}`,
  form: () => form,
})

const toBox = (form: Fields): PostRule => ({
  to: ['trainer'],
  at: (unitId) => `/can-bo/lop/class-of-${unitId}/hop-thu`,
  form: (unitId) => ({ question: `question-of-${unitId}`, ...form }),
})

const visit = { skill: 'tra-cuu-ho-so', outcome: 'shown', where: 'home' } as const

/** The visit of the form of a visit, for who takes it back. */
function visitOf(hamletId: string): string {
  const learnerId = `resident-learner-of-${hamletId}`
  return visitIdOf('a-form', learnerId, { hamletId, ...visit, next: null })
}

const toPerson = (form: (unitId: string) => Fields): PostRule =>
  toTrainer((unitId) => `/can-bo/ba-con/resident-of-${unitId}`, form)

const listOf = (unitId: string) => `/can-bo/don-vi/${unitId}/ba-con`
const roster = 'Lê Thị Hoa; 1950'
const seenOf = (lines: string): string =>
  createHash('sha256').update(lines).digest('base64url').slice(0, 16)
const planned = toTrainer(
  (unitId) => `/can-bo/don-vi/${unitId}/lop`,
  () => ({ ...evening, scenario: 'tra-cuu-ho-so' }),
)

const decision = {
  ...{ decisionNumber: '13/QĐ-UBND', decidedOn: '2026-01-02', from: '2026-01-03' },
}

/**
 * For every route that takes forms a rule by intent; '' is a form without one. Fixtures are in
 * `given-every-unit-used.ts`; they are sent in this order, and one may end what another begins.
 */
export const posts: Posts = {
  'en?/tap/:slug': { '': themselves },
  'en?/toi': { consents: themselves },
  'en?/toi/xoa': { '': themselves },
  'en?/dang-ky': { '': themselves },
  'en?/dang-nhap': { '': themselves },
  'en?/dang-xuat': { '': themselves },
  'en?/moi/:token': { join: themselves },
  'en?/can-bo/dang-nhap': { '': themselves },
  'en?/can-bo/mat-khau': { '': themselves },
  'en?/lop/:code': { '': themselves },
  'en?/lop/:code/ten/:person': { '': themselves },
  'en?/the/:token': { '': themselves },
  'en?/doi-nguoi': { '': themselves },
  'en?/can-bo/don-vi/:unit/the': cardForms('resident', (id) => `/can-bo/don-vi/${id}/the`),
  'en?/can-bo/lop/:class/the': cardForms(
    'neighbour',
    (id) => `/can-bo/lop/class-of-${id}/the`,
  ),
  'en?/can-bo/don-vi/:unit/thay-doi': {
    'preview-change': nothingKept,
    // Nothing was changed yet that could be taken back.
    'undo-change': nothingKept,
    'change-hamlets': {
      to: ['commune-official', 'operator'],
      at: (unitId) => `/can-bo/don-vi/${unitId}/thay-doi`,
      form: closing,
    },
  },
  'en?/can-bo/don-vi/:unit/to': {
    'preview-team': nothingKept,
    'found-team': {
      to: ['commune-official', 'operator'],
      at: (unitId) => `/can-bo/don-vi/${unitId}/to`,
      form: (unit) => ({ unit, ...decision, team: uuid(), lines: 'Võ Minh', head: '0' }),
    },
  },
  'en?/can-bo/to/:team': {
    'add-members': toTeam(() => ({
      lines: `Người ${uuid().slice(24).replace(/\d/g, 'o')}`,
    })),
    'add-trainer': toTeam((unitId) => ({ member: `trainer-of-${unitId}` })),
    'make-head': toTeam((unitId) => ({ who: `member-of-${unitId}` })),
    'correct-decision': toTeam(() => decision),
    'end-member': toTeam((unitId) => ({ member: `member-of-${unitId}` })),
    'renew-invitation': toTeam((unitId) => ({ invitation: `invitation-of-${unitId}` })),
    'withdraw-invitation': toTeam((unitId) => ({
      invitation: `spare-invitation-of-${unitId}`,
    })),
    'end-team': toTeam(() => ({})),
  },
  'en?/toi/lop': { rate: themselves, ask: themselves, answer: themselves },
  'en?/can-bo/tham/:person': {
    '': {
      to: ['trainer'],
      at: (unitId) => `/can-bo/tham/resident-of-${unitId}`,
      form: (id) => ({ once: 'a-form', who: `resident-of-${id}`, ...visit, next: 'none' }),
    },
  },
  // Takes back what the form above wrote down.
  'en?/can-bo/don-vi/:unit/tham-nha': {
    '': {
      to: ['trainer'],
      at: (unitId) => `/can-bo/don-vi/${unitId}/tham-nha`,
      form: (unitId) => ({ visit: visitOf(unitId) }),
    },
  },
  'en?/can-bo/hoi-lai/:person': {
    missed: toAsking({}),
    save: toAsking({ answer: 'alone' }),
  },
  'en?/can-bo/lop/:class/hop-thu': {
    answer: toBox({ text: 'Ra Công an xã.' }),
    'in-class': toBox({}),
  },
  'en?/can-bo/don-vi/:unit/toi-nay': {
    '': toTrainer(
      (unitId) => `/can-bo/don-vi/${unitId}/toi-nay`,
      () => ({ ...evening, class: uuid(), skill: 'tra-cuu-ho-so' }),
    ),
  },
  'en?/can-bo/don-vi/:unit/lop': { plan: planned, change: planned },
  ...coveragePosts,
  ...recheckPosts,
  ...classPosts,
  'en?/can-bo/don-vi/:unit/ba-con': {
    'add-one': toTrainer(listOf, () => ({ displayName: 'Bác Thêm', agreed: 'on' })),
    preview: nothingKept,
    'add-roster': toTrainer(listOf, () => ({
      ...{ lines: roster, agreed: 'on', seen: seenOf(roster) },
    })),
    // No hamlet of this country was split: nobody waits to be placed.
    'place-households': nothingKept,
  },
  'en?/can-bo/ba-con/:person': {
    edit: toPerson(() => ({ displayName: 'Bác Sửa Tên' })),
    'consent-give': toPerson(() => ({ purpose: 'groups', agreed: 'on' })),
    groups: toPerson(() => ({ groups: 'poor' })),
    'consent-withdraw': toPerson(() => ({ purpose: 'groups' })),
    part: toPerson((unitId) => ({ merge: mergeOf(unitId) })),
    // To where they live: trainers of this country have no second hamlet to move anybody to.
    move: nothingKept,
    merge: toPerson((unitId) => ({ other: `neighbour-of-${unitId}` })),
    erase: toPerson(() => ({ asked: 'on' })),
  },
  'en?/can-bo/don-vi/:unit': {
    invite: toUnit(() => ({ role: 'trainer' })),
    withdraw: toUnit((unitId) => ({ invitation: `unit-invitation-of-${unitId}` })),
    'reset-password': toUnit((unitId) => ({ grant: `grant-of-${unitId}` })),
    revoke: toUnit((unitId) => ({ grant: `grant-of-${unitId}` })),
    'preview-hamlets': nothingKept,
    'found-hamlets': toUnit((unitId) => ({
      lines: `Thôn ${unitId} mới`,
      from: '2026-01-01',
    })),
    'rename-hamlet': toUnit((unitId) => ({
      ...{ kind: 'thon', name: `${unitId} xưa`, from: '2026-01-01' },
    })),
  },
  // A code and a card open what they are for, whoever has them.
}
