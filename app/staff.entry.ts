import { enhanceRoll } from '#app/features/classes/classes.client.ts'
import { watchExport } from '#app/features/coverage/coverage.client.ts'
import { enhanceCopying } from '#app/ui/copy-text.client.ts'
import { openOnPaper } from '#app/ui/open-on-paper.client.ts'

// Runs, deferred, on the pages of staff besides the script of all documents: residents never fetch it.
enhanceCopying()
enhanceRoll(document)
watchExport(document)
openOnPaper(document)
