/** A file with what only some may read: no cache keeps it, and no browser guesses what it is. */
export function fileAnswer(
  bytes: Buffer,
  { type, disposition }: { type: string; disposition: string },
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': disposition,
      'content-length': String(bytes.length),
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'same-origin',
    },
  })
}
