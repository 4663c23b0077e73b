/** How the reader wants the page to look. Each value stands on `<html data-…>` as it is. */
export const preferenceValues = {
  text: ['normal', 'large', 'huge'],
  theme: ['device', 'light', 'dark'],
  contrast: ['device', 'high'],
} as const

export type PreferenceName = keyof typeof preferenceValues
export type Preferences = Record<PreferenceName, string>

export const preferenceNames = ['text', 'theme', 'contrast'] as const
export const preferencesKey = 'thaoso-preferences'

export function isPreference(name: PreferenceName, value: unknown): value is string {
  return preferenceValues[name].some((allowed) => allowed === value)
}

/** Reads what was kept, by this version or another: what it does not know becomes the default. */
export function readPreferences(kept: string | null): Preferences {
  const found = parsed(kept)
  const valueOf = (name: PreferenceName): string => {
    const value = found.get(name)
    return isPreference(name, value) ? value : preferenceValues[name][0]
  }
  return { text: valueOf('text'), theme: valueOf('theme'), contrast: valueOf('contrast') }
}

function parsed(kept: string | null): Map<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    return new Map(typeof value === 'object' && value ? Object.entries(value) : [])
  } catch {
    // Anything may have written there; the page must open all the same.
    return new Map()
  }
}
