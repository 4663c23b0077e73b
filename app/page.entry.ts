import { enhanceSync } from '#app/features/sync/sync.client.ts'
import { enhancePage } from '#app/ui/enhance.client.ts'

// Runs, deferred, on pages that run a framework.
enhancePage()
enhanceSync(document)
