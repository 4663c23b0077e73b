import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { gatherPage } from './whole-page.server.ts'

function rendered(words: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const { pipe } = renderToPipeableStream(
      <ul>
        {words.map((word, place) => (
          <li key={place}>{word}</li>
        ))}
      </ul>,
      { onAllReady: () => void pipe(gatherPage(resolve)) },
    )
  })
}

test('no letter of several bytes is torn, wherever React cuts its output', async () => {
  for (let shift = 0; shift < 12; shift += 1) {
    const words = ['a'.repeat(shift), ...Array.from({ length: 400 }, () => 'ếộữ đóng dấu')]
    const page = Buffer.from(await rendered(words))

    expect(page.includes(0)).toBe(false)
    const texts = page.toString().match(/(?<=<li>)[^<]*/g)
    expect(texts).toEqual(words)
  }
})
