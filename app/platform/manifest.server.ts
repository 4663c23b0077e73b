import type { RequestHandler } from 'express'
import type { ServerBuild } from '@remix-run/node'

/**
 * Remix's own handler for `/__manifest` matches every path it is given and gets no more security
 * fixes, so it is never reached: the whole route map is answered, made once. The browser takes a
 * superset of what it asked for.
 */
export function answerManifest({ assets }: ServerBuild): RequestHandler {
  const manifest = JSON.stringify(assets.routes)
  return (request, response, next) => {
    // As Remix reads it: `/x/../__manifest` is this address too, whatever the method.
    const { pathname, searchParams } = new URL(request.url, 'http://this.invalid')
    if (pathname !== '/__manifest') next()
    else if (searchParams.get('version') !== assets.version) {
      response.status(204).set('X-Remix-Reload-Document', 'true').end()
    } else {
      response.set('Cache-Control', 'public, max-age=31536000, immutable').type('json')
      response.send(manifest)
    }
  }
}
