import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  englishFile,
  loadAfter,
  problemsAfter,
  scenarioFile,
} from '#tests/support/broken-content.ts'
import { isScenarioSchemaCurrent } from './scenario-json-schema.server.ts'

test.each([
  [
    'a key misspelt',
    'startsAt: search',
    'startAt: search',
    '"startAt" is not a key that is known here. Did you mean "startsAt"?',
  ],
  [
    'an effect misspelt',
    'do: [{ go: portal }]',
    'do: [{ goo: portal }]',
    'This must be one effect: go, open, set, issue, message, clear, trap or wait. "goo" is not known. Did you mean "go"?',
  ],
  [
    'a condition misspelt',
    'when: { fact: call, is: going-on }',
    'when: { fct: call, is: going-on }',
    'This must be one condition: field, fact, fault, mode, issued, received, all, any or not. "fct" is not known. Did you mean "fact"?',
  ],
  [
    'a kind of field misspelt',
    'kind: search',
    'kind: serch',
    'must be one of: citizen-id, phone,',
  ],
  ['something missing', 'version: 1\n', '', '"version" is missing here.'],
  [
    'a number for a text',
    'skill: dang-nhap-cong-dvc',
    'skill: 1',
    '1 must be text. Put it in quotes.',
  ],
  ['an id that is none', 'front: browser', 'front: Browser', 'must be kebab-case'],
  ['no YAML at all', 'front: browser', 'front: [browser', 'This is not YAML'],
  [
    'a key twice',
    'front: browser',
    'front: browser\nfront: calls',
    'This is not YAML: Map keys must be unique',
  ],
  [
    'another folder than its id',
    'id: dang-nhap-cong-dvc\nprocedure',
    'id: other\nprocedure',
    '"id" must be the name of the folder, "dang-nhap-cong-dvc".',
  ],
  [
    'an id taken',
    'id: resend',
    'id: confirm',
    'The id "confirm" is taken. Choose another, unique on the screen.',
  ],
  [
    'a field taken',
    'id: who',
    'id: keyword',
    'The id "keyword" is taken. Choose another, unique in the scenario.',
  ],
  ['an id kept for texts', 'id: news-site', 'id: title', '"title" means something else.'],
  [
    'a mistake named like a verdict',
    '{ passcode: persona.passcode }',
    '{ ok: persona.passcode }',
    '"ok" means something else.',
  ],
  [
    'a stale code',
    '[{ issue: otp }, { clear: [otp] }',
    '[{ issue: otp }',
    'Add "clear: [otp]".',
  ],
  [
    'a message nobody sends',
    'messages: { otp-sms: { app: messages } }',
    'messages: { otp-sms: { app: messages }, other: { app: messages } }',
    'Nothing sends "other".',
  ],
  [
    'a real number',
    'expect: persona.password',
    "expect: '001159004217'",
    `could be a living person's`,
  ],
  [
    'a screen nobody comes to',
    'do: [{ go: news }]',
    'do: [{ go: portal }]',
    'The screen "news" can never be met.',
  ],
  [
    'a trap nobody falls into',
    'do: [{ trap: false-site }]',
    'do: [{ go: portal }]',
    'The trap "false-site" can never be met.',
  ],
  [
    'a block never there',
    '{ block: text, id: advice, when: { mode: guided } }',
    '{ block: text, id: advice, when: { all: [{ mode: guided }, { mode: exam }] } }',
    'The block "advice" can never be met.',
  ],
  [
    'a dead end',
    '- { block: button, id: back, look: secondary, do: [{ go: menu }] }',
    '- { block: button, id: back, look: secondary }',
    'from which the goal cannot be reached, such as after f.keyword.ok.0~p.find.0~',
  ],
  [
    'no way to the goal',
    '{ fact: session, is: closed }',
    '{ received: otp-sms }\n    - { not: { received: otp-sms } }',
    'the goal cannot be reached.',
  ],
])('%s is told', async (_case, right, wrong, message) => {
  const problems = await problemsAfter(scenarioFile, right, wrong)

  expect(problems.join('\n')).toContain(message)
  expect(problems.every((each) => /^\S+\.yaml:\d+:\d+ /.test(each))).toBe(true)
})

test('a missing file is told, and its scenario left out', async () => {
  const { scenarios, problems } = await loadAfter((folder) =>
    rm(path.join(folder, englishFile)),
  )

  expect(problems).toContain(`${englishFile}:1:1 The file is missing. Write it.`)
  expect(scenarios).toEqual([])
})

test('the schema for editors is the one the program knows', async () => {
  expect(await isScenarioSchemaCurrent('content')).toBe(true)
})
