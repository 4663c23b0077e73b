import process from 'node:process'
import { openSitePeople } from './site-people.ts'

/** People of the server that the journeys run against. */
export function openJourneyPeople() {
  const path = process.env['E2E_DATABASE']
  if (!path) throw new Error('playwright.config.ts names the database of the journeys.')
  return openSitePeople(path)
}
