import { existsSync } from 'node:fs'
import process from 'node:process'

// Playwright's own Chromium is the last choice: on some machines it cannot be downloaded.
const known = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome']

/** Where Chromium is; undefined where it is for Playwright to know. */
export const chromiumPath = known.find((file) => file && existsSync(file))

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
