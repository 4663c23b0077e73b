/** What routes may use of sync on the server. */
export { ingestEvents } from './ingest-events.server.ts'
