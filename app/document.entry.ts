import { enhanceFindName, followClass } from '#app/features/classes/classes.client.ts'
import { enhanceReplay } from '#app/features/learning/learning.client.ts'
import { enhanceLessons } from '#app/features/lessons/lessons.client.ts'
import { enhanceSync, remember } from '#app/features/sync/sync.client.ts'
import { enhancePage } from '#app/ui/enhance.client.ts'
import { enhanceListening } from '#app/ui/listen.client.ts'

// Runs, deferred, on pages that are documents: what they gain from a script, without a framework.
enhancePage()
enhanceListening(document)
enhanceLessons(document, (fact) => void remember(fact))
enhanceReplay(document)
enhanceFindName(document)
enhanceSync(document)
followClass(document)
