import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { chromiumFlags, chromiumPath } from './support/chromium.ts'

const root = path.resolve(import.meta.dirname, '..')
const url = 'http://127.0.0.1:4319'

// The workers read this file too; the environment tells them of the same database.
const databasePath = process.env['E2E_DATABASE'] ?? makeDatabasePath()
process.env['E2E_DATABASE'] = databasePath

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.test.ts',
  outputDir: 'results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Room for a machine that does other work; what must be quick is measured in bench.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env['CI'] ? 'dot' : 'list',
  use: {
    baseURL: url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Colours are looked at while they stand still.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
      args: chromiumFlags,
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      grep: /@desktop/,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: 'node build/serve.js',
    cwd: root,
    url: `${url}/health`,
    stdout: 'pipe',
    env: {
      PORT: '4319',
      DATABASE_URL: databasePath,
      SESSION_SECRET: 'a secret for tests that is long enough',
      LOG_LEVEL: 'warn',
    },
  },
})

function makeDatabasePath(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'thaoso-e2e-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'e2e.sqlite')
}
