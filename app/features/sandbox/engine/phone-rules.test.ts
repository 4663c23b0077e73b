import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { step } from './engine.ts'
import { keyOf, outlineOf } from '../search/outline.ts'
import { beginWorld, type Action, type World } from './world.ts'

const press = (control: string): Action => ({ do: 'press', control })
const open = (app: string): Action => ({ do: 'open', app })
const fill = (field: string, verdict: string): Action => ({ do: 'fill', field, verdict })

const scenario = givenScenario({
  apps: {
    settings: { kind: 'settings', device: 'phone', startsAt: 'wifi' },
    chat: { kind: 'chat', device: 'phone', startsAt: 'thread' },
    messages: { kind: 'messages', device: 'phone', startsAt: 'inbox' },
  },
  front: 'settings',
  messages: { sms: { app: 'messages' }, hello: { app: 'chat' } },
  facts: { wifi: [false, true], confirmed: [false, true] },
  traps: {},
  screens: {
    wifi: {
      app: 'settings',
      blocks: [
        { block: 'switch', id: 'wifi-on', fact: 'wifi' },
        { block: 'field', id: 'secret', kind: 'passcode', expect: 'persona.passcode' },
        { block: 'field', id: 'place', kind: 'text', expect: 'Xã Thực Hành' },
        {
          block: 'button',
          id: 'next',
          needs: ['secret', 'place'],
          do: [{ wait: 5 }, { message: 'sms' }, { message: 'hello' }, { go: 'done' }],
        },
      ],
    },
    done: {
      app: 'settings',
      back: 'wifi',
      blocks: [{ block: 'button', id: 'ok', do: [{ set: { confirmed: true } }] }],
    },
    thread: {
      app: 'chat',
      blocks: [
        { block: 'inbox', id: 'all' },
        { block: 'button', id: 'link', do: [{ go: 'done' }] },
      ],
    },
    inbox: { app: 'messages', blocks: [{ block: 'inbox', id: 'all' }] },
  },
  goal: {
    all: [
      { fact: 'wifi', is: true },
      { fact: 'confirmed', is: true },
    ],
  },
})
const start = beginWorld(scenario, 'practice')
const after = (...actions: Action[]) =>
  actions.reduce<World>((world, action) => step(scenario, world, action).world, start)
const filled = [fill('secret', 'ok'), fill('place', 'ok')]

test('a switch turns its fact over and back', () => {
  expect(after(press('wifi-on')).facts['wifi']).toBe(true)
  expect(after(press('wifi-on'), press('wifi-on')).facts['wifi']).toBe(false)
})

test('a secret does not stay on a screen that was left, the rest does', () => {
  expect(after(...filled, press('next')).fields).toEqual({ place: 'ok' })
  expect(after(...filled, open('chat')).fields).toEqual({ secret: 'ok', place: 'ok' })
})

test('a secret does not stay where another app turns its app to a further screen', () => {
  const turned = after(...filled, open('chat'), press('link'))

  expect(turned).toMatchObject({ front: 'settings', at: { settings: 'done' } })
  expect(turned.fields).toEqual({ place: 'ok' })
})

test('the newest message is told of until its own app is opened', () => {
  const sent = [...filled, press('next')]

  expect(after(...sent).notified).toBe('hello')
  expect(after(...sent, open('messages')).notified).toBe('hello')
  expect(after(...sent, open('chat')).notified).toBeUndefined()
  expect(after(...sent)).toMatchObject({ clock: 5, inbox: ['hello', 'sms'] })
})

test('how often a field was wrong is counted, and makes no other state of it', () => {
  const wrong = after(press('next'), press('next'), fill('place', 'ok'), press('next'))

  expect(wrong.tries).toEqual({ secret: 3, place: 2 })
  expect(keyOf(outlineOf(scenario), wrong)).toBe(keyOf(outlineOf(scenario), start))
})
