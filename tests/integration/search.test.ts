import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openSearch } from '#app/features/lessons/search/open-search.ts'
import { languages } from '#app/platform/language.ts'
import { withoutMarks } from '#app/platform/letters.ts'
import { builtLibrary, everydayQuestions } from '#tests/support/search-questions.ts'
import { givenRunningSite } from '#tests/support/running-site.ts'

const { ask, site } = givenRunningSite()
const questions = everydayQuestions()

/** How many of the questions must have a wanted answer among the first three. */
const leastHits = 0.9
const first = 3
/** How many of the sentences that lessons say of themselves must lead to them. */
const leastOfAsks = 0.98

test('everyday questions find what would help among the first three', () => {
  const search = openSearch(builtLibrary('vi'))
  const misses = questions.flatMap(({ ask: question, wanted, mode }) => {
    const found = search(question)
      .slice(0, first)
      .map(({ of }) => of)
    if (wanted.some((each) => found.includes(each))) return []
    return [`${mode}: “${question}” finds ${found.join(', ')}, not ${wanted.join(', ')}`]
  })
  const rate = 1 - misses.length / questions.length
  const percent = (100 * rate).toFixed(1)
  console.info([`${percent} % of ${questions.length} questions hit.`, ...misses].join('\n'))

  expect(questions.length).toBeGreaterThanOrEqual(60)
  expect(rate, misses.join('\n')).toBeGreaterThanOrEqual(leastHits)
})

test('nothing that is asked is written down', async () => {
  const asked = 'qwertzuiop'
  const { status, headers, body } = await ask({ path: `/tim?q=${asked}` })

  expect(status).toBe(200)
  expect(body.toString()).toContain(asked)
  expect(headers['cache-control']).toMatch(/private|no-store/)
  expect(headers['set-cookie']).toBeUndefined()
  expect(site().log()).not.toContain(asked)
  expect(site().bytesOfDatabase().includes(asked)).toBe(false)
})

test('the questions want only what there is', () => {
  const known = new Set(builtLibrary('vi').documents.map(({ of }) => of))
  const unknown = questions.flatMap(({ wanted }) => wanted.filter((of) => !known.has(of)))
  expect(unknown).toEqual([])
})

describe.each(languages)('in %s', (language) => {
  const library = builtLibrary(language)
  const search = openSearch(library)

  const waysToWrite = (text: string) => [text, withoutMarks(text), text.normalize('NFD')]

  test('every lesson and path is found first by its title, with its marks and without', () => {
    const missed = library.documents.flatMap(({ title, to, kind }) =>
      kind === 'term' || kind === 'trouble'
        ? []
        : waysToWrite(title).filter((each) => search(each)[0]?.to !== to),
    )
    expect(missed).toEqual([])
  })

  test('every hard word and every trouble is among the first three by its name', () => {
    const missed = library.documents.flatMap(({ title, kind }) =>
      waysToWrite(title).filter((each) => {
        const found = search(each).slice(0, first)
        // Two lessons may have a trouble of the same name.
        return !found.some((one) => one.kind === kind && one.title === title)
      }),
    )
    expect(missed).toEqual([])
  })

  test('what people say to need a lesson finds it among the first three', () => {
    const lessons = library.documents.filter(
      ({ kind }) => kind === 'lesson' || kind === 'reading',
    )
    const missed = lessons.flatMap(({ asks, of }) =>
      asks.filter((each) => !firstOf(search(each)).includes(of)),
    )
    const all = lessons.flatMap(({ asks }) => asks).length
    // Two lessons may answer the same.
    expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(leastOfAsks)
  })

  test('the server and the browser find the same', async () => {
    const page = language === 'vi' ? '/tim' : '/en/tim'
    const html = (await ask({ path: page })).body.toString()
    const address = /data-library="([^"]+)"/.exec(html)?.[1] ?? ''
    const file = await ask({ path: address })
    expect(JSON.parse(file.body.toString())).toEqual(library)
    expect(file.headers['cache-control']).toContain('immutable')

    for (const question of ['tam tru', 'OTP', 'bị lừa mất tiền', 'electric bill']) {
      const answer = await ask({ path: `${page}?q=${encodeURIComponent(question)}` })
      const shown = [...answer.body.toString().matchAll(/<a href="([^"]+)" data-title/g)]
      const prefix = language === 'vi' ? '' : '/en'
      expect(shown.flatMap(([, to = '']) => (to === prefix ? [] : to))).toEqual(
        search(question).map(({ to }) => prefix + to),
      )
    }
  })

  test('what the browser fetches is at most 40 KB', () => {
    expect(brotliCompressSync(JSON.stringify(library)).length).toBeLessThanOrEqual(40_000)
  })
})

function firstOf(found: readonly { of: string }[]): string[] {
  return found.slice(0, first).map(({ of }) => of)
}
