import { enhanceRoll } from '#app/features/classes/classes.client.ts'

// Runs, deferred, on the pages of staff besides the script of all documents: residents never fetch it.
enhanceRoll(document)
