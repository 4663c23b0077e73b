import * as v from 'valibot'
import type { CompiledScenario } from '#app/features/sandbox/scenario/compiled-scenario.ts'
import { scenarioSchema } from '#app/features/sandbox/scenario/scenario.ts'
import { qrCells } from '#app/platform/draw-qr.server.ts'
import { packQr } from '#app/platform/qr-path.ts'
import { samplePersona } from './sample-scenario.ts'

const kinds = [
  'citizen-id',
  'phone',
  'password',
  'passcode',
  'new-passcode',
  'otp',
  'dossier-code',
  'tax-code',
  'insurance-code',
  'electricity-code',
  'plate',
  'account',
  'money',
  'date',
  'name',
  'digits',
  'search',
  'text',
  'note',
] as const

const looks = ['primary', 'secondary', 'danger', 'link', 'result', 'advert', 'row'] as const
const button = (id: string, look: string, go: string) => ({
  block: 'button',
  id,
  look,
  do: [{ go }],
})

const screens = {
  page: {
    app: 'browser',
    address: 'dichvucong.gov.vn',
    back: 'results',
    blocks: [
      ...kinds.map((kind) => ({ block: 'field', id: kind, kind, expect: 'x' })),
      {
        block: 'button',
        id: 'send',
        needs: kinds,
        do: [{ set: { sent: true } }, { message: 'sms' }],
      },
    ],
  },
  results: {
    app: 'browser',
    address: 'http://dichvucong-gov.vn.co',
    blocks: [
      ...looks.map((look) => button(look, look, 'page')),
      ...['tile-1', 'tile-2', 'tile-3'].map((id) => button(id, 'tile', 'page')),
    ],
  },
  tab: {
    app: 'second-tab',
    address: 'vneid.gov.vn',
    blocks: [
      { block: 'captcha', id: 'captcha', code: 'captcha' },
      {
        block: 'choice',
        id: 'province',
        look: 'select',
        options: ['practice', 'other'],
        expect: 'practice',
      },
      {
        block: 'choice',
        id: 'hour',
        look: 'slots',
        options: ['eight', 'nine', 'ten', 'two'],
      },
      { block: 'choice', id: 'who', options: ['citizen', 'business'], expect: 'citizen' },
      { block: 'check', id: 'agree' },
      { block: 'field', id: 'secret', kind: 'new-password', expect: 'Ruong3Lua!' },
      { block: 'field', id: 'again', kind: 'repeat', expect: 'same.secret' },
      { block: 'table', id: 'card', rows: ['name', 'number'] },
      { block: 'button', id: 'another', look: 'link', do: [{ issue: 'captcha' }] },
    ],
  },
  card: {
    app: 'identity',
    blocks: [
      { block: 'heading', id: 'papers' },
      { block: 'warning', id: 'careful' },
      { block: 'success', id: 'done' },
      { block: 'caption', id: 'small' },
      { block: 'picture', id: 'face', drawing: 'face-scan' },
    ],
  },
  account: {
    app: 'bank',
    back: 'account',
    blocks: [
      { block: 'qr', id: 'own', qr: 'bill' },
      { block: 'qr', id: 'faded', isFaded: true },
    ],
  },
  inbox: { app: 'messages', blocks: [{ block: 'inbox', id: 'all' }] },
  talk: {
    app: 'chat',
    blocks: [
      { block: 'said', id: 'hello' },
      { block: 'mine', id: 'who' },
      { block: 'picture', id: 'video', drawing: 'video-call' },
      button('ask', 'chip', 'talk'),
      button('send-money', 'chip', 'talk'),
    ],
  },
  caller: {
    app: 'calls',
    blocks: [
      { block: 'text', id: 'number' },
      { block: 'spoken', id: 'says' },
      button('answer', 'primary', 'caller'),
      button('hang-up', 'danger', 'caller'),
      button('chi-hoa', 'contact', 'caller'),
    ],
  },
  finder: {
    app: 'camera',
    back: 'tray',
    blocks: [{ block: 'button', id: 'read', look: 'qr', qr: 'bill', do: [{ go: 'tray' }] }],
  },
  tray: {
    app: 'files',
    blocks: [
      {
        block: 'choice',
        id: 'paper',
        look: 'photos',
        options: ['good', 'blurred', 'cut', 'turned', 'dark', 'large', 'bill'],
        expect: 'good',
        papers: {
          good: { shows: 'card' },
          blurred: { shows: 'form', flaw: 'blurred' },
          cut: { shows: 'contract', flaw: 'cut' },
          turned: { shows: 'certificate', flaw: 'upside-down' },
          dark: { shows: 'photo', flaw: 'dark' },
          large: { shows: 'card', flaw: 'too-large' },
          bill: { shows: 'bill' },
        },
      },
    ],
  },
  switches: {
    app: 'settings',
    blocks: [
      { block: 'switch', id: 'wifi', fact: 'wifi' },
      button('language', 'row', 'switches'),
    ],
  },
  shelf: {
    app: 'store',
    blocks: [button('get', 'app', 'shelf'), button('other', 'app', 'shelf')],
  },
  drill: {
    app: 'keyboard',
    blocks: [
      { block: 'field', id: 'word', kind: 'typing', expect: 'Nguyễn', method: 'telex' },
      { block: 'button', id: 'check', needs: ['word'], do: [{ set: { typed: true } }] },
    ],
  },
}

const apps = Object.fromEntries(
  (
    [
      ['browser', 'page'],
      ['identity', 'card'],
      ['bank', 'account'],
      ['messages', 'inbox'],
      ['chat', 'talk'],
      ['calls', 'caller'],
      ['camera', 'finder'],
      ['files', 'tray'],
      ['settings', 'switches'],
      ['store', 'shelf'],
      ['keyboard', 'drill'],
    ] as const
  ).map(([kind, startsAt]) => [kind, { kind, device: 'phone', startsAt }]),
)

const words: Record<string, string> = {
  'messages.sms.from': 'VNeID (tập)',
  'messages.sms.text': 'Ma cua ban la 123456. KHONG cung cap ma nay cho bat ky ai.',
  'screens.card.face': 'Một người giơ điện thoại ngang mặt, khuôn mặt nằm trong vòng tròn.',
  'screens.tab.card.number.value': '099166000001',
  'screens.tab.card.name.value': 'Nguyễn Thị Thử',
  'screens.talk.hello': 'Bà ơi, cháu Nam đây. Máy cháu hỏng, cháu nhắn bằng máy bạn.',
  'screens.talk.who': 'Cháu đang ở đâu thế?',
  'screens.caller.says': '“Tôi là cán bộ phường, bác đọc giúp tôi mã 6 số.”',
}

/** A phone with one of every app, block, field and look; texts it has no words for show keys. */
export function givenPhone(): CompiledScenario {
  const scenario = v.parse(scenarioSchema, {
    id: 'phone',
    procedure: 'P01',
    skill: 'sample',
    version: 1,
    minutes: 1,
    persona: 'sample',
    apps: {
      ...apps,
      'second-tab': {
        kind: 'browser',
        device: 'phone',
        startsAt: 'tab',
        tabOf: 'browser',
      },
    },
    front: 'browser',
    facts: { sent: [false, true], typed: [false, true], wifi: ['off', 'on'] },
    codes: { captcha: { digits: 4 } },
    qrs: { bill: { account: '0990000001', amount: 45_000 } },
    messages: { sms: { app: 'messages' } },
    faults: {
      lost: {
        kind: 'not-saved',
        modes: ['practice'],
        at: { screen: 'page', press: 'send' },
      },
    },
    screens,
    goal: { fact: 'typed', is: true },
  })
  const qrs = { bill: packQr(qrCells('a practice transfer')) }
  return { scenario, persona: samplePersona, texts: { vi: words, en: words }, qrs }
}
