import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Any `console.error` or `console.warn` that a test did not ask for fails it. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
})
