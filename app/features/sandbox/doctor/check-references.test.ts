import { expect, test } from 'vitest'
import { placeOf, problemsAfter, scenarioFile } from '#tests/support/broken-content.ts'

test.each([
  [
    'a screen',
    'do: [{ go: portal }]',
    'do: [{ go: portall }]',
    'go:',
    'There is no screen "portall". Did you mean "portal"?',
  ],
  [
    'an app',
    'do: [{ open: calls }]',
    'do: [{ open: cals }]',
    'open:',
    'There is no app "cals". Did you mean "calls"?',
  ],
  [
    'a trap',
    'do: [{ trap: false-site }]',
    'do: [{ trap: fals-site }]',
    'trap:',
    'There is no trap "fals-site". Did you mean "false-site"?',
  ],
  [
    'a fact',
    'do: [{ set: { session: in } }',
    'do: [{ set: { sesion: in } }',
    'session:',
    'There is no fact "sesion". Did you mean "session"?',
  ],
  [
    'a value of a fact',
    'do: [{ set: { session: in } }',
    'do: [{ set: { session: inn } }',
    'session:',
    'There is no value of fact session "inn". Did you mean "in"?',
  ],
  [
    'a field',
    'needs: [keyword]',
    'needs: [keywrd]',
    'keyword',
    'There is no field on this screen "keywrd". Did you mean "keyword"?',
  ],
  [
    'a field to clear',
    '[{ clear: [who] }',
    '[{ clear: [woh] }',
    'who',
    'There is no field "woh".',
  ],
  [
    'a code',
    '[{ issue: otp }',
    '[{ issue: opt }',
    'issue',
    'There is no code "opt". There is: otp.',
  ],
  [
    'a fact about the persona',
    'expect: persona.password',
    'expect: persona.pasword',
    'expect',
    'There is no fact about the persona "pasword". Did you mean "password"?',
  ],
  [
    'an option',
    'expect: citizen\n',
    'expect: citizens\n',
    'expect',
    'There is no option "citizens". Did you mean "citizen"?',
  ],
  [
    'a persona',
    'persona: luyen',
    'persona: luyenn',
    'persona',
    'There is no persona "luyenn". Did you mean "luyen"?',
  ],
  [
    'a skill',
    'skill: dang-nhap-cong-dvc',
    'skill: dang-nhap-cong',
    'skill',
    'There is no skill "dang-nhap-cong".',
  ],
])(
  'a name of %s that does not exist is told with its place and the mend',
  async (_case, right, wrong, key, message) => {
    const { line, column } = await placeOf(scenarioFile, right)
    const problems = await problemsAfter(scenarioFile, right, wrong)

    const expected = `${scenarioFile}:${line}:${column + right.indexOf(key)} ${message}`
    expect(problems).toContainEqual(expect.stringContaining(expected))
  },
)
