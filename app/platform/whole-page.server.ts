import { Writable } from 'node:stream'

/**
 * Takes in what React streams and gives the page in one piece. React 18 cuts its output into pieces
 * of 2 KB, and where a letter of several bytes would not fit into what is left of one, it leaves
 * zero bytes there, which browsers show as �. No page of ours holds a zero byte otherwise.
 */
export function gatherPage(done: (page: Uint8Array<ArrayBuffer>) => void): Writable {
  const pieces: Buffer[] = []
  return new Writable({
    write(piece: Buffer, _encoding, next) {
      pieces.push(piece)
      next()
    },
    final(next) {
      done(withoutZeros(Buffer.concat(pieces)))
      next()
    },
  })
}

function withoutZeros(page: Buffer<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept: Buffer[] = []
  let from = 0
  for (let zero = page.indexOf(0); zero >= 0; zero = page.indexOf(0, from)) {
    kept.push(page.subarray(from, zero))
    from = zero + 1
  }
  return from === 0 ? page : Buffer.concat([...kept, page.subarray(from)])
}
