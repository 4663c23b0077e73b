import {
  preferenceNames,
  preferencesKey,
  readPreferences,
  type Preferences,
} from './preferences.ts'

/** Some in-app browsers refuse storage altogether; the page then keeps its plain look. */
export function keptPreferences(): Preferences {
  try {
    return readPreferences(localStorage.getItem(preferencesKey))
  } catch {
    return readPreferences(null)
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(preferences))
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export function applyPreferences(preferences: Preferences): void {
  const { dataset } = document.documentElement
  for (const name of preferenceNames) dataset[name] = preferences[name]
  // The sheet knows the device's dark theme by itself; its contrast only from here.
  const isHighAsked = matchMedia('(prefers-contrast: more)').matches
  if (preferences.contrast === 'device' && isHighAsked) dataset['contrast'] = 'high'
}
