import { expect, test } from 'vitest'
import { findingsInKit } from './check-kits.ts'
import { showKit, type Kit } from './kit.ts'
import { loadKits } from './load-kits.server.ts'

const lesson = { lesson: 'Tra cứu hồ sơ', benefit: 'Ngồi nhà biết hồ sơ tới đâu.' }

async function kitOfAnHour(): Promise<Kit> {
  const { kits } = await loadKits('content', [lesson])
  const kit = kits.find(({ minutes }) => minutes === 60)
  if (!kit) throw new Error('There is a kit of an hour.')
  return kit
}

test('the kits of the house are right, of 45, 60 and 90 minutes', async () => {
  const { kits, problems } = await loadKits('content', [lesson])

  expect(problems).toEqual([])
  expect(kits.map(({ minutes }) => minutes)).toEqual([45, 60, 90])
})

test('an evening is told minute by minute, with its lesson filled in', async () => {
  const shown = showKit(await kitOfAnHour(), 'vi', lesson)

  expect(shown.parts[0]?.from).toBe(0)
  for (const [index, part] of shown.parts.entries()) {
    const next = shown.parts[index + 1]?.from ?? shown.minutes
    expect(part.from + part.minutes).toBe(next)
  }
  expect(shown.parts[1]?.say).toContain(lesson.benefit)
  expect(JSON.stringify(shown)).not.toContain('{{')
})

type Break = (kit: Kit) => void
const breaks: [string, Break, string][] = [
  [
    'minutes that do not add up',
    (kit) => (kit.parts[0] = { ...partOf(kit, 0), minutes: 30 }),
    'The parts take 87 minutes, and the evening 60.',
  ],
  ['a part left out', (kit) => kit.parts.pop(), 'has these parts in this order'],
  [
    'a part nobody knows',
    (kit) => (kit.parts[0] = { ...partOf(kit, 0), part: 'greetin' }),
    'Did you mean "greeting"?',
  ],
  [
    'a language that says less',
    (kit) => partOf(kit, 1).en.say.pop(),
    'Vietnamese says 5 lines here and English 4.',
  ],
  [
    'something to fill in that is not known',
    (kit) => partOf(kit, 1).vi.do.push('{{leson}}'),
    'Did you mean "lesson"?',
  ],
  [
    'more than a breath',
    (kit) => partOf(kit, 1).vi.say.push('ạ '.repeat(18) + '{{lesson}}'),
    'takes 22 syllables to say, 20 are the most',
  ],
]

test.each(breaks)('%s is told', async (_case, breakIt, message) => {
  const kit = structuredClone(await kitOfAnHour())
  breakIt(kit)

  const told = findingsInKit(kit, [lesson]).map((finding) => finding.message)

  expect(told.join('\n')).toContain(message)
})

function partOf({ parts }: Kit, index: number) {
  const part = parts[index]
  if (!part) throw new Error(`The kit has no part ${String(index)}.`)
  return part
}
