import type { Services } from '#app/composition.server.ts'

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
  interface AppLoadContext {
    services: Services
    nonce: string
    requestId: string
    /** Where the request comes from; used for limits, never stored or logged. */
    address: string
  }
}
