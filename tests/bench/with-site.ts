import { startSite, type Site } from '#tests/support/site.ts'

/** Runs the built site in production for the time of one bench, and ends it whatever happens. */
export async function withSite<Found>(
  measure: (site: Site) => Promise<Found>,
): Promise<Found> {
  const site = await startSite({ NODE_ENV: 'production', LOG_LEVEL: 'error' })
  try {
    return await measure(site)
  } finally {
    await site.stop()
  }
}

/** Its address by a name for which Chromium takes brotli without https. */
export function localhostOf({ url }: Site): string {
  return url.replace('127.0.0.1', 'localhost')
}
