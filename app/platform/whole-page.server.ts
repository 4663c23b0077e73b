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
      const page = Buffer.concat(pieces)
      done(page.includes(0) ? page.filter((byte) => byte !== 0) : page)
      next()
    },
  })
}
