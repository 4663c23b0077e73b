import { focusErrorSummary } from './focus-errors.client.ts'
import { watchNetwork } from './offline-notice.client.ts'
import { enhanceSettings } from './settings.client.ts'
import { enhanceShowPin } from './show-pin.client.ts'
import { offerSwitch } from './switch-person.client.ts'

/** Everything the plain components gain from a script. They work without it. */
export function enhancePage(): void {
  enhanceSettings()
  enhanceShowPin()
  focusErrorSummary()
  watchNetwork()
  offerSwitch()
}
