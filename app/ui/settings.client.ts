import { applyPreferences, keepPreferences, keptPreferences } from './preferences.client.ts'
import { isPreference, preferenceNames } from './preferences.ts'

/** Makes the settings in the header show and change how the page looks. */
export function enhanceSettings(): void {
  const settings = document.querySelector<HTMLDetailsElement>('[data-settings]')
  if (!settings) return
  showKept(settings)

  settings.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const name = preferenceNames.find((known) => known === target.name)
    if (!name || !isPreference(name, target.value)) return
    const preferences = { ...keptPreferences(), [name]: target.value }
    keepPreferences(preferences)
    applyPreferences(preferences)
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !settings.contains(target)) settings.open = false
  })
  settings.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    settings.open = false
    settings.querySelector('summary')?.focus()
  })
  // A page that comes back from the browser's memory may be older than the choice.
  addEventListener('pageshow', () => {
    applyPreferences(keptPreferences())
    showKept(settings)
  })
}

function showKept(settings: HTMLElement): void {
  const kept = keptPreferences()
  for (const input of settings.querySelectorAll('input')) {
    const name = preferenceNames.find((known) => known === input.name)
    if (name) input.checked = kept[name] === input.value
  }
}
