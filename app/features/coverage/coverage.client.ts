/** What the scripts of pages may use of coverage. */
export { watchExport } from './export/watch-export.client.ts'
