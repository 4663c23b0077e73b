import { applyPreferences, keptPreferences } from '#app/ui/preferences.client.ts'

// Runs before the first paint, so that large letters or a dark page do not jump into place.
document.documentElement.dataset['script'] = 'on'
applyPreferences(keptPreferences())
