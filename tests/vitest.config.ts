import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      '{app,db,content,scripts}/**/*.test.{ts,tsx}',
      'tests/{integration,unit}/**/*.test.ts',
    ],
    setupFiles: ['tests/support/no-unexpected-console.ts'],
    restoreMocks: true,
    // Vitest leaves one core free for whoever watches; nobody does.
    maxWorkers: '100%',
    testTimeout: 15_000,
  },
})
