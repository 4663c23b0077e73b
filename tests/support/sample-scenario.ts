import * as v from 'valibot'
import type { CompiledScenario } from '#app/features/sandbox/scenario/compiled-scenario.ts'
import { personaSchema, type Persona } from '#app/features/sandbox/scenario/persona.ts'
import { scenarioSchema, type Scenario } from '#app/features/sandbox/scenario/scenario.ts'

export const samplePersona: Persona = v.parse(personaSchema, {
  id: 'sample',
  name: 'Nguyễn Thị Thử',
  age: 60,
  sex: 'female',
  birthDate: '01/01/1966',
  citizenId: '099166000001',
  phone: '0600000001',
  password: 'Matkhau@1',
  passcode: '604192',
  address: 'Xã Thực Hành',
})

const definition = {
  id: 'sample',
  procedure: 'P01',
  skill: 'sample',
  version: 1,
  minutes: 1,
  persona: 'sample',
  apps: {
    browser: { kind: 'browser', device: 'phone', startsAt: 'form' },
    messages: { kind: 'messages', device: 'phone', startsAt: 'inbox' },
    calls: {
      kind: 'calls',
      device: 'phone',
      startsAt: 'caller',
      when: { fact: 'call', is: 'on' },
    },
  },
  front: 'browser',
  facts: { call: ['none', 'on', 'over'], confirmed: [false, true] },
  codes: { otp: { digits: 6 } },
  messages: { sms: { app: 'messages' } },
  traps: {
    'code-told': { isUnsafe: true, after: [{ go: 'caller' }] },
    advert: { isUnsafe: false, after: [] },
  },
  screens: {
    form: {
      app: 'browser',
      blocks: [
        { block: 'field', id: 'number', kind: 'citizen-id', expect: 'persona.citizenId' },
        { block: 'choice', id: 'who', options: ['citizen', 'business'], expect: 'citizen' },
        {
          block: 'button',
          id: 'send',
          needs: ['number', 'who'],
          do: [
            { issue: 'otp' },
            { clear: ['otp', 'number'] },
            { message: 'sms' },
            { set: { call: 'on' } },
            { go: 'code' },
          ],
        },
        { block: 'button', id: 'advert', look: 'advert', do: [{ trap: 'advert' }] },
        { block: 'button', id: 'guided-only', when: { mode: 'guided' }, do: [] },
      ],
    },
    code: {
      app: 'browser',
      blocks: [
        { block: 'field', id: 'otp', kind: 'otp', expect: 'code.otp' },
        {
          block: 'button',
          id: 'confirm',
          needs: ['otp'],
          do: [{ set: { confirmed: true } }, { go: 'end' }],
          cases: [{ when: { fact: 'call', is: 'on' }, do: [{ open: 'calls' }] }],
        },
      ],
    },
    end: { app: 'browser', blocks: [{ block: 'success', id: 'done' }] },
    inbox: { app: 'messages', blocks: [{ block: 'inbox', id: 'all' }] },
    caller: {
      app: 'calls',
      blocks: [
        { block: 'button', id: 'tell', do: [{ trap: 'code-told' }] },
        {
          block: 'button',
          id: 'hang-up',
          do: [{ set: { call: 'over' } }, { open: 'browser' }],
        },
      ],
    },
  },
  goal: {
    all: [
      { fact: 'call', is: 'over' },
      { fact: 'confirmed', is: true },
    ],
  },
}

/** A scenario with one of everything, to be changed by a test where it matters. */
export function givenScenario(changes: Record<string, unknown> = {}): Scenario {
  return v.parse(scenarioSchema, { ...definition, ...changes })
}

/** Words of the sample where a test looks for them; all others show their keys. */
const sampleTexts = {
  'screens.form.number': 'Số định danh',
  'screens.form.send': 'Gửi',
  'screens.code.otp': 'Mã xác nhận',
  'apps.messages': 'Tin nhắn',
  'messages.sms.from': 'CONG DVC',
  'messages.sms.text': 'Mã của bác là {{ code.otp }}',
}

/** The sample with all that is needed to play it. */
export function givenCompiled(changes: Record<string, unknown> = {}): CompiledScenario {
  const texts = { vi: sampleTexts, en: sampleTexts }
  return { scenario: givenScenario(changes), persona: samplePersona, texts }
}
