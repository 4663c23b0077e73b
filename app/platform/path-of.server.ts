import type { IncomingMessage } from 'node:http'

/** The path of a request as it came, without the query. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  const mark = url.indexOf('?')
  return mark === -1 ? url : url.slice(0, mark)
}
